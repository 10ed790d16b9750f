package cn.jiangxin.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/** Head of the published description of the interface. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Jiangxin 匠心",
            version = "v1",
            description =
                "Registry and lifecycle of employee innovation studios. Days are civil days in Asia/Shanghai, amounts whole fen, areas square metres.",
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
final class OpenApi {

  private OpenApi() {}
}
