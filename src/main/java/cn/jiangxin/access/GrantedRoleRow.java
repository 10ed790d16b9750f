package cn.jiangxin.access;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity
record GrantedRoleRow(
    long id,
    long accountId,
    Role role,
    @Nullable String organisationName,
    @Nullable String studioName) {

  GrantedRole toRecord() {
    return new GrantedRole(id, accountId, role, organisationName, studioName);
  }
}
