package cn.jiangxin.api;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.http.Needs;
import cn.jiangxin.registry.change.RegisterStudio;
import cn.jiangxin.registry.change.StudioForm;
import cn.jiangxin.studio.Studio;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;

/** Registers studios. */
@Controller("/api/v1/studios")
@Needs(Permission.REGISTER_STUDIO)
@Tag(name = "Register")
class RegisterStudioApi {

  private final RegisterStudio register;
  private final Answers answers;

  RegisterStudioApi(RegisterStudio register, Answers answers) {
    this.register = register;
    this.answers = answers;
  }

  /** Registers a studio. A second call with the same key answers with the first one's studio. */
  @Post
  @ApiResponse(
      responseCode = "201",
      description = "Registered",
      content = @Content(schema = @Schema(implementation = Studio.class)))
  @ApiResponse(
      responseCode = "422",
      description = "Not in order",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> register(
      Actor actor, @Header("Idempotency-Key") String key, @Body StudioForm form) {
    return answers.of(register.run(actor, form, key), HttpStatus.CREATED, Function.identity());
  }
}
