package cn.jiangxin.api;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.file.JsonSchemas;
import cn.jiangxin.policy.KnownCodes;
import cn.jiangxin.policy.PolicyCatalogue;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The description that the build made of this interface (OpenAPI 3, YAML), with the files. */
@Controller("/api/v1/openapi.yml")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Hidden
class DescriptionApi {

  private static final String TYPE = "application/yaml";
  private static final String DESCRIPTION = "classpath:META-INF/swagger/jiangxin.yml";

  private final ResourceLoader resources;
  private final Policies policies;
  private volatile @Nullable Described last;

  /** What was described under which packs: it is large, and changes with them only. */
  private record Described(PolicyCatalogue catalogue, byte[] text) {}

  DescriptionApi(ResourceLoader resources, Policies policies) {
    this.resources = resources;
    this.policies = policies;
  }

  @Get
  @Produces(TYPE)
  byte[] description() throws IOException {
    PolicyCatalogue catalogue = policies.catalogue();
    Described known = last;
    if (known == null || known.catalogue() != catalogue) {
      known = new Described(catalogue, described(catalogue));
      last = known;
    }
    return known.text();
  }

  private byte[] described(PolicyCatalogue catalogue) throws IOException {
    JsonSchemas schemas = new JsonSchemas(KnownCodes.of(catalogue.texts().toList()));
    try (InputStream built = resources.getResourceAsStream(DESCRIPTION).orElseThrow()) {
      String text = new String(built.readAllBytes(), StandardCharsets.UTF_8);
      return FileDescription.of(text, schemas).getBytes(StandardCharsets.UTF_8);
    }
  }
}
