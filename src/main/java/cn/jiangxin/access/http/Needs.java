package cn.jiangxin.access.http;

import cn.jiangxin.access.Permission;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller or one of its routes: who may use it. What a route asks stands in the place of
 * what its controller asks. A route without this annotation, and without {@code @Secured}, is open
 * to nobody. Where the permission holds, and so what is seen or changed, is the matter of the use
 * case and of {@link cn.jiangxin.access.Actor#scopeFor}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {
  /** Any one of these is enough. */
  Permission[] value();
}
