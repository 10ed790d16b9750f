package cn.jiangxin.access.http;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a route that takes a form with files: the token may come in the hidden field, so that the form
 * works without scripts. The parts of such a form reach nobody before the route, which therefore
 * has an argument of the name {@link #ARGUMENT} for the part; it is checked before the route runs.
 */
@Documented
@Around
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface TokenInPart {
  /** Name of the route's argument that takes the part {@link CsrfToken#FIELD}. */
  String ARGUMENT = "token";
}
