package org.wardbook.isms.preview.modules;

import java.util.List;

/** A page that a blueprint is about to make, with those below it; the title is empty where the template has none. */
record FilledPage(String title, String storage, List<FilledPage> children) {
}
