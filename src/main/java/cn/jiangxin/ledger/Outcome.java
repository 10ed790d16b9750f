package cn.jiangxin.ledger;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the outcome ledger (BDA-22.1).
 *
 * @param id the record; 0 before it is stored
 * @param type code of the kind of outcome
 * @param innovationKind TECHNICAL, MANAGERIAL, SERVICE or INSTITUTIONAL
 * @param appliedOn first applied in practice
 * @param benefit economic benefit claimed
 * @param benefitStamped whether the unit's finance office has stamped the benefit
 * @param status DRAFT, SUBMITTED or VERIFIED
 * @param recordedOn the civil day of recording; null before it is stored
 */
public record Outcome(
    long id,
    long studioId,
    String name,
    String type,
    String innovationKind,
    LocalDate formedOn,
    @Nullable String projectCode,
    String authors,
    @Nullable LocalDate appliedOn,
    @Nullable String applicationSite,
    @Nullable Money benefit,
    @Nullable Boolean benefitStamped,
    boolean published,
    String status,
    @Nullable LocalDate recordedOn) {}
