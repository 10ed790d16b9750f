package cn.jiangxin.registry;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity
record OrganisationChoiceRow(String code, String name, String kind) {}
