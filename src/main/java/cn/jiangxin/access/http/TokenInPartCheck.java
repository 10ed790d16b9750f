package cn.jiangxin.access.http;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses a form with files that bears the token neither in a header nor in its field. */
@InterceptorBean(TokenInPart.class)
final class TokenInPartCheck implements MethodInterceptor<Object, Object> {

  @Override
  public @Nullable Object intercept(MethodInvocationContext<Object, Object> route) {
    HttpRequest<?> request = ServerRequestContext.currentRequest().orElseThrow();
    if (!request.getHeaders().contains(CsrfToken.HEADER)) {
      Object part = route.getParameterValueMap().get(TokenInPart.ARGUMENT);
      CsrfToken.compare(
          CsrfToken.of(request).orElseThrow(ForgedRequestException::new),
          Optional.ofNullable(part).map(Object::toString));
    }
    return route.proceed();
  }
}
