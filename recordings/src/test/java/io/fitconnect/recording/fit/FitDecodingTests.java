package io.fitconnect.recording.fit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.garmin.fit.Mesg;
import com.garmin.fit.MesgDefinition;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.sample.SampleRecordings;
import org.junit.jupiter.api.Test;

class FitDecodingTests {

    private static final byte[] RUN = SampleRecordings.morningRun().fit();

    @Test
    void passesAFaultOfItsOwn() {
        assertThatThrownBy(() -> decode(new FailingAtAMessage())).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> decode(new FailingAtADefinition())).isInstanceOf(ClassCastException.class);
    }

    private static void decode(FitWork work) {
        FitDecoding.of(RUN, FitPart.split(RUN).get(0), work, ReadingLimits.DEFAULT);
    }

    private static final class FailingAtAMessage extends FitWork {

        @Override
        void count(Mesg message) {
            throw new NullPointerException("a bug");
        }
    }

    private static final class FailingAtADefinition extends FitWork {

        @Override
        void define(MesgDefinition definition) {
            throw new ClassCastException("a bug");
        }
    }
}
