package cn.jiangxin.ledger.sheet;

import java.util.Map;

/**
 * A row as a file holds it.
 *
 * @param number as the spreadsheet program counts, from 1
 * @param cells by column, from 0; empty ones are left out
 */
public record RawRow(int number, Map<Integer, RawCell> cells) {}
