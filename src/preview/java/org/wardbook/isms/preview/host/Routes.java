package org.wardbook.isms.preview.host;

import jakarta.servlet.Servlet;
import java.util.Map;

/** Servlets by their URL pattern below the context path, for example {@code /display/*} or {@code *.action}. */
public interface Routes {

    Map<String, Servlet> servlets();
}
