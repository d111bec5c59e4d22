package org.wardbook.isms.preview.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import org.junit.Test;
import org.wardbook.isms.preview.web.SamplePeople;

public class CurrentPersonTest {

    @Test
    public void appsSeeTheSamePersonAndNobodyAfterwards() {
        CurrentPerson.set(SamplePeople.INES);
        assertEquals("key-ines", AuthenticatedUserThreadLocal.get().getKey().getStringValue());
        assertEquals("Ines", AuthenticatedUserThreadLocal.get().getFullName());
        CurrentPerson.set(null);
        assertNull(AuthenticatedUserThreadLocal.get());
        CurrentPerson.set(SamplePeople.HANNA);
        assertEquals(WikiUser.of(SamplePeople.HANNA), AuthenticatedUserThreadLocal.get());
        CurrentPerson.clear();
        assertNull(AuthenticatedUserThreadLocal.get());
    }
}
