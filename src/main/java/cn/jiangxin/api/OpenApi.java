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
                "Registry and lifecycle of employee innovation studios. Days are civil days in Asia/Shanghai, amounts whole fen, areas square metres. Only files to be judged and their findings (/assessments) hold amounts in yuan, as texts with two decimals; where a clause compares sums, counted, limit and what is short are yuan too, exact to the fen.",
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
final class OpenApi {

  private OpenApi() {}
}
