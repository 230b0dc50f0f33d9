using System.Text.Json.Nodes;

namespace Modules.Tests.Support;

internal static partial class Given
{
    private const string Request = """
        mutation ($input: RequestSessionInput!) {
          requestSession(input: $input) {
            outreachSession { id status version waiting waitingNumber waitingPosition slot { id } }
            errors { __typename ... on Error { code message } }
          }
        }
        """;

    /// <summary>Asks for a session; what is not said is a lesson for 30 people in the autumn of 2014.</summary>
    public static Task<Answer> AskForSessionAsync(
        this TestApp app,
        string communityId,
        string? teamId = null,
        string from = "2014-10-01",
        string to = "2014-10-31",
        string? period = null,
        int capacity = 30,
        string kind = "SAFETY_CLASSROOM",
        string[]? methods = null)
        => app.ExecuteAsync(Request, new
        {
            input = new
            {
                kind, communityId, teamId, wantedFrom = from, wantedTo = to, wantedPeriod = period, capacity, methods = methods ?? [],
                topic = "安全用电", contactName = "王老师", contactPhone = "000-7",
            },
        });

    public static async Task<string> SessionAsync(
        this TestApp app,
        string communityId,
        string? teamId = null,
        string from = "2014-10-01",
        string to = "2014-10-31",
        string? period = null,
        int capacity = 30,
        string kind = "SAFETY_CLASSROOM",
        string[]? methods = null)
        => (await app.AskForSessionAsync(communityId, teamId, from, to, period, capacity, kind, methods)).Id("data.requestSession.outreachSession.id");

    /// <summary>Offers slots; the answer's errors are the test's to read.</summary>
    public static Task<Answer> OfferAsync(
        this TestApp app,
        string teamId,
        string fromDay,
        string toDay,
        int places = 1,
        int seats = 40,
        string kind = "SAFETY_CLASSROOM",
        params string[] periods)
        => app.ExecuteAsync(
            """
            mutation ($input: OfferSlotsInput!) {
              offerSlots(input: $input) {
                slotOffer { id slots(first: 200) { nodes { id day period startsAt endsAt places freePlaces takenPlaces } } }
                errors { __typename ... on Error { code message } }
              }
            }
            """,
            new
            {
                input = new
                {
                    teamId, kind, fromDay, toDay, places, seats,
                    hours = (periods.Length > 0 ? periods : ["MORNING"]).Select(period => new { period }),
                },
            });

    /// <summary>The ids of slots that are offered now, in the order of time.</summary>
    public static async Task<string[]> SlotsAsync(
        this TestApp app, string teamId, string fromDay, string? toDay = null, int places = 1, int seats = 40, params string[] periods)
    {
        var answer = await app.OfferAsync(teamId, fromDay, toDay ?? fromDay, places, seats, periods: periods);
        return [.. answer["data.offerSlots.slotOffer.slots.nodes"]!.AsArray().Select(slot => slot!["id"]!.GetValue<string>())];
    }

    /// <summary>Acts on a session: the field, its input, and what it answers.</summary>
    public static Task<Answer> ActAsync(this TestApp app, string field, object input, Actor? actor = null)
        => app.ExecuteAsync(
            $$"""
            mutation ($input: {{char.ToUpperInvariant(field[0]) + field[1..]}}Input!) {
              {{field}}(input: $input) {
                outreachSession { id status version }
                errors {
                  __typename
                  ... on Error { code message }
                  {{(field is "scheduleSession" or "assignSessionMembers" ? "... on OutreachMemberBusyError { memberIds sessionIds }" : "")}}
                  {{(field != "requestSession" ? "... on OutreachSessionConflictError { current { id status version } }" : "")}}
                }
              }
            }
            """,
            new { input },
            actor);

    public static async Task<JsonNode> ReadSessionAsync(this TestApp app, string id)
        => (await app.ExecuteAsync(
            """
            query ($id: ID!) {
              outreachSession(id: $id) { status waiting waitingNumber waitingPosition day startsAt slot { id takenPlaces } team { id } members { id } }
            }
            """,
            new { id }))["data.outreachSession"]!;
}
