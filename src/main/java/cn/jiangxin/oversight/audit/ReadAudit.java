package cn.jiangxin.oversight.audit;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Role;
import cn.jiangxin.access.Scope;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The audit trail within what somebody may see: all of it for the audit administrator, for others
 * what belongs to the studios and units of their scope.
 */
@Singleton
public class ReadAudit {
  /** Entries of one page. */
  public static final int PAGE_SIZE = 50;

  private static final int BATCH = 1000;

  private final AuditReader reader;

  ReadAudit(AuditReader reader) {
    this.reader = reader;
  }

  /** One page of the entries wanted, the newest first. */
  public AuditPage page(Actor actor, AuditSearch search) {
    List<SeenEntry> found = some(actor, search, PAGE_SIZE + 1);
    boolean more = found.size() > PAGE_SIZE;
    return new AuditPage(more ? List.copyOf(found.subList(0, PAGE_SIZE)) : found, more);
  }

  /** One entry. */
  public Optional<SeenEntry> find(Actor actor, long id) {
    return reader.read(AuditQuery.one(id, scope(actor))).stream().findFirst();
  }

  /** All entries wanted, the newest first, a batch at a time however many there are. */
  public void each(Actor actor, AuditSearch search, Consumer<SeenEntry> reader) {
    List<SeenEntry> batch = some(actor, search, BATCH);
    while (!batch.isEmpty()) {
      batch.forEach(reader);
      AuditPlace last = batch.get(batch.size() - 1).place();
      batch = batch.size() < BATCH ? List.of() : some(actor, search.after(last), BATCH);
    }
  }

  /** The actions that occur in the trail. */
  public List<String> actions() {
    return reader.actions();
  }

  private List<SeenEntry> some(Actor actor, AuditSearch search, int most) {
    List<String> logins = search.person() == null ? List.of() : reader.logins(search.person());
    return reader.read(AuditQuery.of(search, logins, scope(actor), most));
  }

  private static Scope scope(Actor actor) {
    return actor.roles().contains(Role.AUDIT_ADMINISTRATOR)
        ? Scope.SERVICE
        : actor.scopeFor(Permission.READ_AUDIT);
  }
}
