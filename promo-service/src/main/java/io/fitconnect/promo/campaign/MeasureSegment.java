package io.fitconnect.promo.campaign;

import io.fitconnect.platform.usecase.UseCase;

/** An editor measures a segment while building it. */
@UseCase(readOnly = true)
public class MeasureSegment {

    private final SegmentSizes sizes;

    MeasureSegment(SegmentSizes sizes) {
        this.sizes = sizes;
    }

    public SegmentSize handle(Segment segment) {
        return sizes.of(segment);
    }
}
