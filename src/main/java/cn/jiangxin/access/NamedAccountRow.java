package cn.jiangxin.access;

import io.micronaut.core.annotation.Introspected;

@Introspected
record NamedAccountRow(long id, String login, String name) {}
