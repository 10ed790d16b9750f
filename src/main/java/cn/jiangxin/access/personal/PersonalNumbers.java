package cn.jiangxin.access.personal;

import cn.jiangxin.platform.InstallationKey;
import cn.jiangxin.platform.database.ManyRows;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Store of personal numbers: of an identity number only the digest, of the others also the sealed
 * number; who may ask for what is the use cases' matter.
 */
@Singleton
public class PersonalNumbers {
  private static final String SEAL = "personal-number";
  private static final int KEY_ID = 8;
  private static final int SALT_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final PersonalNumberRows rows;
  private final InstallationKey key;
  private final String keyId;
  private final ManyRows many;

  PersonalNumbers(PersonalNumberRows rows, InstallationKey key, ManyRows many) {
    this.rows = rows;
    this.many = many;
    this.key = key;
    this.keyId = key.digest("key-id", SEAL).substring(0, KEY_ID);
  }

  /**
   * Keeps a number; one of the same kind that is still in use gives way to it.
   *
   * @param purpose of a card number: the payment that needs it
   */
  public void keep(
      Owner owner,
      PersonalNumber number,
      @Nullable String purpose,
      LocalDateTime at,
      @Nullable Long by) {
    rows.drop(owner.kind().name(), owner.id(), number.kind().name());
    rows.save(row(owner, number, purpose, at, by));
  }

  /**
   * Keeps identity and mobile numbers of many owners at once, each list in place of those of its
   * kinds that are in use.
   */
  public void keepAll(
      Map<Owner, List<PersonalNumber>> numbers, LocalDateTime at, @Nullable Long by) {
    Map<Owner.Kind, Map<NumberKind, List<Long>>> replaced = new EnumMap<>(Owner.Kind.class);
    List<PersonalNumberRow> kept = new ArrayList<>();
    numbers.forEach(
        (owner, given) ->
            given.forEach(
                number -> {
                  replaced
                      .computeIfAbsent(owner.kind(), kind -> new EnumMap<>(NumberKind.class))
                      .computeIfAbsent(number.kind(), kind -> new ArrayList<>())
                      .add(owner.id());
                  kept.add(row(owner, number, null, at, by));
                }));
    replaced.forEach(
        (kind, ids) -> ids.forEach((number, of) -> rows.dropAll(kind.name(), of, number.name())));
    many.insert("personal_number", PersonalNumberRow.class, kept);
  }

  private PersonalNumberRow row(
      Owner owner,
      PersonalNumber number,
      @Nullable String purpose,
      LocalDateTime at,
      @Nullable Long by) {
    NumberKind kind = number.kind();
    IdentityPaper paper = number.paper();
    String sealed = kind.isSealed() ? key.seal(SEAL, owner.place(kind), number.text()) : null;
    return new PersonalNumberRow(
        null,
        owner.kind().name(),
        owner.id(),
        kind.name(),
        paper == null ? null : paper.name(),
        digest(number),
        number.lastFour(),
        sealed,
        sealed == null ? null : keyId,
        purpose,
        null,
        at,
        by,
        null);
  }

  /** What the number is known again by, in this installation alone: 64 hexadecimal digits. */
  public String digest(PersonalNumber number) {
    IdentityPaper paper = number.paper();
    String text = paper == null ? number.text() : paper + ":" + number.text();
    return key.digest(number.kind().purpose(), text);
  }

  /** The numbers of the owner as they are shown. */
  public List<KeptNumber> of(Owner owner) {
    return rows.of(owner.kind().name(), owner.id()).stream()
        .map(PersonalNumberRow::toRecord)
        .toList();
  }

  /** Whether the owner's number in use is this one. */
  public boolean isOf(Owner owner, PersonalNumber number) {
    return rows.of(owner.kind().name(), owner.id()).stream()
        .anyMatch(row -> digest(number).equals(row.digest()));
  }

  /** The number in full that is in use; empty if there is none, or only what knows it again. */
  public Optional<PersonalNumber> inFull(Owner owner, NumberKind kind) {
    return rows.inUse(owner.kind().name(), owner.id(), kind.name())
        .filter(row -> row.sealed() != null)
        .map(row -> new PersonalNumber(kind, null, opened(row)));
  }

  private String opened(PersonalNumberRow row) {
    return key.open(
        SEAL, row.owner().place(row.numberKind()), Objects.requireNonNull(row.sealed()));
  }

  /** Hands all numbers over to another record of the same person; what is sealed is sealed anew. */
  public void handOver(Owner before, Owner now) {
    rows.updateAll(
        rows.of(before.kind().name(), before.id()).stream().map(r -> moved(r, now)).toList());
  }

  /** The same for many records of one kind at once, by the id of the former record. */
  public void handOver(Owner.Kind kind, Map<Long, Long> records) {
    if (!records.isEmpty()) {
      rows.updateAll(
          rows.ofAll(kind.name(), records.keySet()).stream()
              .map(r -> moved(r, new Owner(kind, Objects.requireNonNull(records.get(r.ownerId())))))
              .toList());
    }
  }

  private PersonalNumberRow moved(PersonalNumberRow r, Owner now) {
    boolean sealed = r.sealed() != null;
    return new PersonalNumberRow(
        r.id(),
        now.kind().name(),
        now.id(),
        r.kind(),
        r.document(),
        r.digest(),
        r.lastFour(),
        sealed ? key.seal(SEAL, now.place(r.numberKind()), opened(r)) : null,
        sealed ? keyId : null,
        r.purpose(),
        r.paidOn(),
        r.recordedAt(),
        r.recordedBy(),
        r.erasedAt());
  }

  /** Removes a number that is in use; tells whether there was one. */
  public boolean drop(Owner owner, NumberKind kind) {
    return rows.drop(owner.kind().name(), owner.id(), kind.name()) > 0;
  }

  /** Keeps no more than the last four digits of the owner's card in use: it has been paid to. */
  public boolean paid(Owner owner, LocalDate day) {
    return rows.inUse(owner.kind().name(), owner.id(), NumberKind.CARD.name())
        .filter(row -> rows.paid(Objects.requireNonNull(row.id()), day) == 1)
        .isPresent();
  }

  /** Members known under the digest of an identity number. */
  public List<Long> members(String digest) {
    return rows.ownersOf(Owner.Kind.MEMBER.name(), digest);
  }

  /** Members known under each of the digests of identity numbers. */
  public Map<String, Set<Long>> members(Collection<String> digests) {
    return digests.isEmpty()
        ? Map.of()
        : rows.identitiesOf(Owner.Kind.MEMBER.name(), digests).stream()
            .collect(
                Collectors.groupingBy(
                    row -> Objects.requireNonNull(row.digest()),
                    Collectors.mapping(PersonalNumberRow::ownerId, Collectors.toSet())));
  }

  /**
   * By what each of the members is known again across studios and units; who has no identity number
   * recorded is left out.
   */
  public Map<Long, String> personKeys(Collection<Long> members) {
    return members.isEmpty()
        ? Map.of()
        : rows.identities(Owner.Kind.MEMBER.name(), members).stream()
            .filter(row -> row.digest() != null)
            .collect(
                Collectors.toMap(
                    PersonalNumberRow::ownerId, row -> Objects.requireNonNull(row.digest())));
  }

  /** How many numbers of the owners are kept in any way. */
  public long count(Owner.Kind kind, Collection<Long> owners) {
    return owners.isEmpty() ? 0 : rows.countOf(kind.name(), owners);
  }

  /** Erases all numbers of the owners; which of them were the same person can still be told. */
  public int eraseOf(Owner.Kind kind, Collection<Long> owners, LocalDateTime at) {
    return owners.isEmpty() ? 0 : rows.eraseOf(kind.name(), owners, salt(), at);
  }

  /** Erases single numbers. */
  public int erase(Collection<Long> ids, LocalDateTime at) {
    return ids.isEmpty() ? 0 : rows.erase(ids, at);
  }

  /** Leaves the last four digits of single numbers. */
  public int unseal(Collection<Long> ids) {
    return ids.isEmpty() ? 0 : rows.unseal(ids);
  }

  private static String salt() {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }
}
