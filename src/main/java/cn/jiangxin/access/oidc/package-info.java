/** Signing in through a provider of identities: OpenID Connect, code flow with PKCE. */
@NullMarked
package cn.jiangxin.access.oidc;

import org.jspecify.annotations.NullMarked;
