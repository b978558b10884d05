package io.fitconnect.platform.test.sql;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What the folder of CockroachDB may hold, in the syntax that its documentation gives for 24.3. */
enum VendorStatement {
    SHARDED_INDEX("create index \\w+_sharded on \\w+ \\([\\w, ]+\\) using hash with \\(bucket_count = \\d+\\)"),
    REPLACED_INDEX("drop index if exists \\w+@\\w+"),
    COLLECTION("alter table \\w+ configure zone using gc\\.ttlseconds = \\d{3,}");

    private final Pattern pattern;

    VendorStatement(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    static boolean allows(String statement) {
        return Arrays.stream(values())
                .anyMatch(each -> each.pattern.matcher(statement).matches());
    }
}
