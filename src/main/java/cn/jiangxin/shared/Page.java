package cn.jiangxin.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the rows of this page
 * @param number the page's number, from 1
 * @param size rows a page
 * @param total rows of the whole list
 */
public record Page<T>(List<T> items, int number, int size, long total) {

  /** The page nearest to the wanted one that a list of so many rows has. */
  public static int within(int wanted, int size, long total) {
    long last = Math.max(1, (total + size - 1) / size);
    return (int) Math.max(1, Math.min(wanted, last));
  }

  /** How many pages there are; at least one. */
  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
