package org.fuwubao.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST interface, version 1. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info = @Info(title = "服务包管家 Fuwubao", version = "1", description = "Enterprise files and what is done for them. Log in with POST"
                + " /api/v1/tokens, then send Authorization: Bearer. Refusals are application/problem+json with a stable code and the fields."
                + " Outside the caller's scope is 404. Days are yyyy-MM-dd, moments ISO-8601 with offset, districts and enumerations codes."
                + " Creates take Idempotency-Key; edits need If-Match with the ETag that was read. Unknown query parameters are refused."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class RestApplication extends Application {
}
