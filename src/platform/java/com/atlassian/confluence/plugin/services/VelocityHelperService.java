package com.atlassian.confluence.plugin.services;

import java.util.Map;

/** Signature: renders the app's templates. */
public interface VelocityHelperService {

    Map<String, Object> createDefaultVelocityContext();

    String getRenderedTemplate(String templateName, Map<String, Object> context);
}
