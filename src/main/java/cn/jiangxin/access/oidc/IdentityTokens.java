package cn.jiangxin.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Believes identity tokens of one provider for this service: signature, issuer, audience, time. */
final class IdentityTokens {
  private static final int MILLISECONDS = 5000;
  private static final int LARGEST = 200_000;
  private static final int SECONDS_OFF = 60;

  /** Signatures that only the holder of the private key can make. */
  private static final Set<JWSAlgorithm> SIGNATURES =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
  private final String clientId;

  IdentityTokens(URI issuer, String clientId, URI keys, Now now) throws ProviderProblem {
    this.clientId = clientId;
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNATURES, source(keys)));
    processor.setJWTClaimsSetVerifier(
        new Verifier(
            clientId,
            new JWTClaimsSet.Builder().issuer(issuer.toString()).build(),
            Set.of("sub", "exp", "iat", "nonce"),
            now));
  }

  /** The present moment, by the clock of the service. */
  interface Now {
    Date get();
  }

  /**
   * The claims of a token.
   *
   * @param nonce what this browser's log-in was begun with
   */
  JWTClaimsSet believe(String token, String nonce) throws ProviderProblem {
    try {
      JWTClaimsSet claims = processor.process(token, null);
      String party = claims.getStringClaim("azp");
      if (!nonce.equals(claims.getStringClaim("nonce"))) {
        throw new ProviderProblem("the token belongs to another log-in");
      }
      if (party == null ? claims.getAudience().size() > 1 : !party.equals(clientId)) {
        throw new ProviderProblem("the token was made for another service");
      }
      return claims;
    } catch (ParseException | BadJOSEException | JOSEException e) {
      throw new ProviderProblem("the token cannot be believed", e);
    }
  }

  private static JWKSource<SecurityContext> source(URI keys) throws ProviderProblem {
    try {
      return JWKSourceBuilder.<SecurityContext>create(
              keys.toURL(), new DefaultResourceRetriever(MILLISECONDS, MILLISECONDS, LARGEST))
          .build();
    } catch (MalformedURLException | IllegalArgumentException e) {
      throw new ProviderProblem("no address of keys", e);
    }
  }

  private static final class Verifier extends DefaultJWTClaimsVerifier<SecurityContext> {
    private final Now now;

    Verifier(String audience, JWTClaimsSet exact, Set<String> required, Now now) {
      super(audience, exact, required);
      this.now = now;
      setMaxClockSkew(SECONDS_OFF);
    }

    @Override
    protected @Nullable Date currentTime() {
      return now.get();
    }
  }
}
