package cn.jiangxin.access;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("role_grant")
record RoleGrantRow(
    @Id @GeneratedValue @Nullable Long id,
    long accountId,
    Role role,
    @Nullable Long organisationId,
    @Nullable Long studioId) {

  static RoleGrantRow of(long accountId, Actor.Assignment x) {
    return new RoleGrantRow(null, accountId, x.role(), x.organisationId(), x.studioId());
  }

  Actor.Assignment toRecord() {
    return new Actor.Assignment(role, organisationId, studioId);
  }
}
