package cn.jiangxin.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/**
 * The value of a parameter as somebody sends it: a text, a number, true or false, or a list of
 * these.
 *
 * @param text as packs write it, lists separated by commas
 */
@Serdeable.Deserializable(using = ParameterInJson.class)
@Schema(oneOf = {String.class, BigDecimal.class, Boolean.class, String[].class})
record ParameterValue(String text) {}
