package cn.jiangxin.access.audit;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, or tried to do.
 *
 * @param id number of the entry; 0 before it is stored. Later entries may have lower numbers
 * @param at moment in Asia/Shanghai
 * @param accountId the account; null for the service itself
 * @param login log-in name
 * @param actor the person's name
 * @param roles the roles held at that moment, joined by commas
 * @param action what was done, in capitals with underscores
 * @param subjectKind what it was done to, e.g. STUDIO
 * @param subjectCode which one, by the code people know it by
 * @param studioId the studio it belongs to; null if to none
 * @param organisationId the unit it belongs to if to no studio; null if to none
 * @param address from where on the network; null if not from there
 * @param node the process that did it
 * @param detail what else a reader needs, as JSON object; null if nothing
 * @param changes what stood before and what stands now, field by field, as JSON object; null if
 *     nothing was changed
 */
public record AuditEntry(
    long id,
    LocalDateTime at,
    @Nullable Long accountId,
    String login,
    String actor,
    String roles,
    String action,
    String subjectKind,
    String subjectCode,
    @Nullable Long studioId,
    @Nullable Long organisationId,
    @Nullable String address,
    String node,
    AuditResult result,
    @Nullable String detail,
    @Nullable String changes) {}
