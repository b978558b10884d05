package io.fitconnect.integration.archive;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why an archive is not gone on with. */
public final class ArchiveProblems {

    public static final ProblemType UNDER_WAY =
            new ProblemType("archive-under-way", ArchiveText.ARCHIVE_UNDER_WAY, HttpStatus.CONFLICT);
    public static final ProblemType CLOSED =
            new ProblemType("archive-closed", ArchiveText.ARCHIVE_CLOSED, HttpStatus.CONFLICT);
    public static final ProblemType PARTS_MISSING =
            new ProblemType("archive-parts-missing", ArchiveText.PARTS_MISSING, HttpStatus.CONFLICT);

    private ArchiveProblems() {}

    static Refusal unknown() {
        return new Refusal(CommonProblems.NOT_FOUND, ArchiveText.NO_SUCH_ARCHIVE.message());
    }

    static Refusal underWay() {
        return new Refusal(UNDER_WAY, ArchiveText.ARCHIVE_UNDER_WAY_DETAIL.message());
    }

    static Refusal closed() {
        return new Refusal(CLOSED, ArchiveText.ARCHIVE_CLOSED_DETAIL.message());
    }

    static Refusal partsMissing() {
        return new Refusal(PARTS_MISSING, ArchiveText.PARTS_MISSING_DETAIL.message());
    }

    static Refusal wrongPart(int bytes) {
        return new Refusal(CommonProblems.INVALID_REQUEST, ArchiveText.WRONG_PART.message("bytes", bytes));
    }

    /** Refuses an app of a vendor. */
    public static Refusal ofTheHouse() {
        return new Refusal(CommonProblems.FORBIDDEN, ArchiveText.OF_THE_HOUSE.message());
    }
}
