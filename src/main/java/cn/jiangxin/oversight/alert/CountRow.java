package cn.jiangxin.oversight.alert;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity
record CountRow(String name, long number) {}
