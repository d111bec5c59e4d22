package com.atlassian.sal.api.message;

import java.io.Serializable;

/** Signature: texts in the reader's language; the key itself where there is none. */
public interface I18nResolver {

    String getText(String key);

    String getText(String key, Serializable... arguments);
}
