package cn.jiangxin.oversight.search;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("search_gram")
record SearchGram(String kind, String gram, long textId) {}
