package io.fitconnect.platform.account;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table whose rows of one athlete are deleted some at a time. */
public final class AthleteTable {

    private final String delete;

    /**
     * Names the table.
     *
     * @param athlete the column of the athlete's id, which an index begins with
     * @param key     the columns of the primary key
     */
    public AthleteTable(String table, String athlete, String... key) {
        String columns = String.join(", ", key);
        this.delete = "delete from " + table + " where " + athlete + " = :athlete and (" + columns + ") in (select "
                + columns + " from " + table + " where " + athlete + " = :athlete limit :most)";
    }

    /** Returns how many were deleted. */
    public int eraseSome(JdbcClient jdbc, UUID athlete, int most) {
        return jdbc.sql(delete).param("athlete", athlete).param("most", most).update();
    }

    /** Deletes rows of several tables, the first table's first. Returns how many were deleted. */
    public static int eraseSome(List<AthleteTable> tables, JdbcClient jdbc, UUID athlete, int most) {
        int erased = 0;
        for (AthleteTable table : tables) {
            if (erased < most) {
                erased += table.eraseSome(jdbc, athlete, most - erased);
            }
        }
        return erased;
    }
}
