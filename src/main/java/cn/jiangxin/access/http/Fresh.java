package cn.jiangxin.access.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller or one of its routes: what it changes is changed only by somebody who has proved
 * a short while ago who they are (ASVS 7.5.3). Whoever has not is asked for the password, and for a
 * code where they have a second factor, and goes on with what was entered.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Fresh {}
