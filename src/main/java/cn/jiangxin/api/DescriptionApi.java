package cn.jiangxin.api;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.InputStream;

/** The description that the build made of this interface (OpenAPI 3, YAML). */
@Controller("/api/v1/openapi.yml")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Hidden
class DescriptionApi {

  private static final String TYPE = "application/yaml";
  private static final String DESCRIPTION = "classpath:META-INF/swagger/jiangxin.yml";

  private final ResourceLoader resources;

  DescriptionApi(ResourceLoader resources) {
    this.resources = resources;
  }

  @Get
  @Produces(TYPE)
  StreamedFile description() {
    InputStream description = resources.getResourceAsStream(DESCRIPTION).orElseThrow();
    return new StreamedFile(description, new MediaType(TYPE));
  }
}
