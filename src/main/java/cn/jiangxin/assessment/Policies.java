package cn.jiangxin.assessment;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.OverrideFault;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.Publication;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.yaml.PackFault;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policies that the service goes by. They are exchanged as a whole: whoever asks gets the old
 * ones or the new ones, never some of each.
 */
@Singleton
public class Policies {

  private static final Logger LOG = LoggerFactory.getLogger(Policies.class);

  private final @Nullable Path outside;
  private final PolicyVersions versions;
  private final KeptTexts texts;
  private final BusinessClock clock;
  private volatile Known known;

  /**
   * What is in use, and how often anything had been published when it was read.
   *
   * @param outside the packs of the directory
   */
  private record Known(PolicyCatalogue catalogue, OutsidePacks outside, long changes) {}

  Policies(
      @Value("${jiangxin.policies.dir:}") Optional<String> directory,
      PolicyVersions versions,
      KeptTexts texts,
      BusinessClock clock) {
    this.outside = directory.filter(d -> !d.isBlank()).map(Path::of).orElse(null);
    this.versions = versions;
    this.texts = texts;
    this.clock = clock;
    this.known = atStart();
  }

  /** A folder that has got a mistake since keeps no service from starting that knows its texts. */
  private Known atStart() {
    try {
      return read(versions.changes());
    } catch (PackFault e) {
      List<KeptText> kept = texts.all();
      if (kept.isEmpty()) {
        throw e;
      }
      LOG.error("outside packs stay as they were: {}", e.getMessage());
      return known(OutsidePacks.of(kept), versions.changes());
    }
  }

  private Known read(long changes) {
    OutsidePacks packs =
        outside == null
            ? OutsidePacks.NONE
            : OutsidePacks.read(outside, texts.all(), clock.today());
    Known read = known(packs, changes);
    texts.keep(packs.texts(), clock.today());
    return read;
  }

  private Known known(OutsidePacks packs, long changes) {
    return new Known(PolicyCatalogue.ofFolders(packs.bases()).with(all(packs)), packs, changes);
  }

  private List<Publication> all(OutsidePacks packs) {
    List<Publication> all = new ArrayList<>(packs.later());
    all.addAll(versions.publications());
    return all;
  }

  /** The policies in use. */
  public PolicyCatalogue catalogue() {
    return known.catalogue();
  }

  /** All schemes with what has been published for today. */
  public List<Scheme> today() {
    return catalogue().on(clock.today());
  }

  /** Takes up what has been published since. */
  public void refresh() {
    long changes = versions.changes();
    OutsidePacks packs = known.outside();
    known = new Known(known.catalogue().with(all(packs)), packs, changes);
  }

  /** Takes up what another node has published or read anew; does nothing if there is nothing. */
  public void follow() {
    follow(versions.changes());
  }

  /**
   * Takes up the latest, and keeps it the latest until the transaction ends: what is judged in it
   * is judged by the policies that others will find published.
   */
  void hold() {
    follow(versions.changesHeld());
  }

  private void follow(long changes) {
    if (changes != known.changes()) {
      takeUp(changes);
    }
  }

  /** The packs of the directory too: the other node may have been told to read them anew. */
  private synchronized void takeUp(long changes) {
    if (changes == known.changes()) {
      return;
    }
    try {
      known = read(changes);
    } catch (PackFault | OverrideFault e) {
      LOG.warn("policies stay as they are: {}", e.getMessage());
      known = new Known(known.catalogue(), known.outside(), changes);
    }
  }

  /**
   * The policies as they would be with one more publication; nothing is taken up.
   *
   * @throws OverrideFault if a value can not be used
   * @throws PackFault if a text can not be read
   */
  public PolicyCatalogue with(Publication candidate) {
    List<Publication> all = all(known.outside());
    all.add(candidate);
    return known.catalogue().with(all);
  }

  /** Why a publication can not stand together with those made before; empty if it can. */
  public Optional<Reason> obstacle(Publication candidate) {
    try {
      with(candidate);
      return Optional.empty();
    } catch (PackFault | OverrideFault e) {
      return Optional.of(Reason.of("assess.publish.conflict", String.valueOf(e.getMessage())));
    }
  }

  /**
   * Reads the packs anew. At the first mistake, which is told with file, line and key, the service
   * keeps the ones it has.
   */
  Result<PolicyCatalogue> reload() {
    try {
      known = read(versions.changes());
      return Result.done(known.catalogue());
    } catch (PackFault e) {
      return Result.refused(List.of(Reason.of("assess.reload.kept"), PackMistakes.reason(null, e)));
    } catch (OverrideFault e) {
      return Result.refused(Reason.of("assess.reload.refused", String.valueOf(e.getMessage())));
    }
  }
}
