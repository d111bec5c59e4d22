package org.wardbook.isms.confluence.register;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.wardbook.isms.confluence.host.Answers;
import org.wardbook.isms.confluence.host.ConfluencePeople;
import org.wardbook.isms.confluence.host.Isms;
import org.wardbook.isms.confluence.host.Viewers;

/** What a register of the space consists of, in the reader's language. */
@Path("spaces/{key}/registers/{register}")
@Produces("application/json")
@AnonymousSiteAccess
public class DefinitionResource {

    private final Isms isms;
    private final Viewers viewers;
    private final ConfluencePeople people;

    @Inject
    public DefinitionResource(Isms isms, Viewers viewers, ConfluencePeople people) {
        this.isms = isms;
        this.viewers = viewers;
        this.people = people;
    }

    @GET
    public Response definition(@PathParam("key") String key, @PathParam("register") String name) {
        Shown shown = Shown.of(isms, viewers.of(key), people, null);
        return Answers.json(new DefinitionJson(shown, shown.registers().named(name)).answer(),
            shown.snapshot().sequence());
    }
}
