package cn.jiangxin.access.oidc;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What the operator says of the provider of identities; without an issuer there is none. */
@ConfigurationProperties(ProviderSettings.PREFIX)
@Requires(property = ProviderSettings.PREFIX + ".issuer")
final class ProviderSettings {
  static final String PREFIX = "jiangxin.oidc";

  private URI issuer = URI.create("");
  private String clientId = "";
  private @Nullable String clientSecret;
  private String claim = "preferred_username";
  private String scopes = "openid profile";
  private String name = "OpenID Connect";
  private @Nullable URI callback;

  /** Address of the provider, as its discovery document names it. */
  URI getIssuer() {
    return issuer;
  }

  void setIssuer(URI issuer) {
    this.issuer = issuer;
  }

  /** Name under which the provider knows this service. */
  String getClientId() {
    return clientId;
  }

  void setClientId(String clientId) {
    this.clientId = clientId;
  }

  /** Secret of this service at the provider; null for a public client. */
  @Nullable String getClientSecret() {
    return clientSecret;
  }

  void setClientSecret(@Nullable String clientSecret) {
    this.clientSecret = clientSecret;
  }

  /** The claim that holds the log-in name of an account here. */
  String getClaim() {
    return claim;
  }

  void setClaim(String claim) {
    this.claim = claim;
  }

  /** What is asked for, separated by blanks. */
  String getScopes() {
    return scopes;
  }

  void setScopes(String scopes) {
    this.scopes = scopes;
  }

  /** What people call the provider. */
  String getName() {
    return name;
  }

  void setName(String name) {
    this.name = name;
  }

  /** Address to which the provider sends people back; null to derive it from the request. */
  @Nullable URI getCallback() {
    return callback;
  }

  void setCallback(@Nullable URI callback) {
    this.callback = callback;
  }
}
