package cn.jiangxin.platform;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("installation_setting")
record InstallationSettingRow(@Id String name, String value) {}
