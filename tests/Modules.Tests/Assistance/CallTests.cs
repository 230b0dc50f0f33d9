using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

/// <summary>24-hour calls, from the question to the help.</summary>
public sealed class CallTests : IAsyncLifetime
{
    private readonly TestApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Call_Should_GoFromTheQuestionToTheHelp()
    {
        var care = await CareWithCardAsync();
        var call = await _app.CareCallAsync(care);
        _app.Clock.Advance(2);
        await MoveAsync("answerCareCall", call, care);
        _app.Clock.Advance(13);
        await MoveAsync("arriveAtCareCall", call, care);
        _app.Clock.Advance(20);
        await MoveAsync("completeCareCall", call, care);

        var answer = await _app.ExecuteAsync(
            """
            query ($id: ID!) {
              careCall(id: $id) {
                status request workDone askedAt askedOn answeredAt arrivedAt doneAt answerMinutes arrivalMinutes serviceMinutes version
                careRecipient { id } loveCard { revokedOn } team { id } community { id } customer { id } members { id } steps { status at by }
              }
            }
            """,
            new { id = call });
        answer.ShouldBeJson(
            $$"""
            { "data": { "careCall": {
              "status": "DONE", "request": "灯不亮", "workDone": "换灯泡", "askedAt": "2014-09-01T02:00:00Z", "askedOn": "2014-09-01",
              "answeredAt": "2014-09-01T02:02:00Z", "arrivedAt": "2014-09-01T02:15:00Z", "doneAt": "2014-09-01T02:35:00Z",
              "answerMinutes": 2, "arrivalMinutes": 15, "serviceMinutes": 20, "version": 4,
              "careRecipient": { "id": "{{care.Recipient}}" }, "loveCard": { "revokedOn": null }, "team": { "id": "{{care.Team}}" },
              "community": { "id": "{{care.Community}}" }, "customer": { "id": "{{care.Customer}}" }, "members": [{ "id": "{{care.Member}}" }],
              "steps": [
                { "status": "ASKED", "at": "2014-09-01T02:00:00Z", "by": "coordinator-1" },
                { "status": "ANSWERED", "at": "2014-09-01T02:02:00Z", "by": "coordinator-1" },
                { "status": "ARRIVED", "at": "2014-09-01T02:15:00Z", "by": "coordinator-1" },
                { "status": "DONE", "at": "2014-09-01T02:35:00Z", "by": "coordinator-1" }] } } }
            """);
        var fact = Assert.Single(await _app.ServicesAsync());
        Assert.Equal(
            ("CARE_CALL", "Caring", 1, 1, 20), (fact.Activity, fact.Heart.ToString(), fact.PeopleReached, fact.Households, fact.Minutes));
    }

    [Theory]
    [InlineData("ASKED")]
    [InlineData("ANSWERED")]
    public async Task Call_Should_BeCalledOff_BeforeTheArrival_AndTellOfNoService(string from)
    {
        var care = await CareWithCardAsync();
        var call = await CallInAsync(from, care);

        var answer = await MoveAsync("cancelCareCall", call, care);

        answer.ShouldBeJson(
            """
            { "data": { "cancelCareCall": { "careCall": { "status": "CANCELLED", "cancellationReason": "已自行解决",
              "cancelledAt": "2014-09-01T02:00:00Z" }, "errors": null } } }
            """);
        Assert.Empty(await _app.ServicesAsync());
    }

    public static TheoryData<string, string> IllegalSteps()
    {
        string[] verbs = ["answerCareCall", "arriveAtCareCall", "completeCareCall", "cancelCareCall"];
        (string From, string Verb)[] legal =
        [
            ("ASKED", "answerCareCall"), ("ANSWERED", "arriveAtCareCall"), ("ARRIVED", "completeCareCall"), ("ASKED", "cancelCareCall"),
            ("ANSWERED", "cancelCareCall"),
        ];
        var steps = new TheoryData<string, string>();
        foreach (var from in (string[])["ASKED", "ANSWERED", "ARRIVED", "DONE", "CANCELLED"])
        {
            foreach (var verb in verbs.Where(verb => !legal.Contains((from, verb))))
            {
                steps.Add(from, verb);
            }
        }

        return steps;
    }

    [Theory]
    [MemberData(nameof(IllegalSteps))]
    public async Task IllegalStep_Should_BeRefused_AndChangeNothing(string from, string verb)
    {
        var care = await CareWithCardAsync();
        var call = await CallInAsync(from, care);
        const string Whole = "query ($id: ID!) { careCall(id: $id) { status version steps { status } members { id } } }";
        var before = await _app.ExecuteAsync(Whole, new { id = call });

        var answer = await MoveAsync(verb, call, care);

        Assert.Equal("ILLEGAL_MOVE", answer.Refusal(verb));
        Assert.Equal("IllegalCareCallMoveError", answer.Id($"data.{verb}.errors.0.__typename"));
        (await _app.ExecuteAsync(Whole, new { id = call })).ShouldBeJson(before.Text);
    }

    [Theory]
    [InlineData("ASKED", "answerCareCall")]
    [InlineData("ANSWERED", "arriveAtCareCall")]
    [InlineData("ARRIVED", "completeCareCall")]
    [InlineData("ANSWERED", "cancelCareCall")]
    public async Task Time_Should_NeverRunBackwards_NorAhead(string from, string verb)
    {
        var care = await CareWithCardAsync();
        var call = await CallInAsync(from, care);

        var backwards = await MoveAsync(verb, call, care, "2014-09-01T01:59:59Z");
        var ahead = await MoveAsync(verb, call, care, "2014-09-01T02:00:01Z");

        Assert.Equal("TIME_RUNS_BACKWARDS", backwards.Refusal(verb));
        Assert.Equal("INVALID_VALUE", ahead.Refusal(verb));
    }

    [Fact]
    public async Task Call_Should_NeedALoveCard_ThatIsValid()
    {
        var care = await _app.CareAsync();
        var without = await AskAsync(care);
        var card = await _app.LoveCardAsync(care.Recipient);
        var with = await AskAsync(care);
        var beforeTheCard = await AskAsync(care, "2014-08-31T02:00:00Z");
        await _app.ActAsync("revokeLoveCard", new { loveCardId = card, reason = "遗失" }, "loveCard { id }");
        var revoked = await AskAsync(care);

        without.ShouldBeJson(
            """{ "data": { "askForCare": { "careCall": null, "errors": [{ "__typename": "NoLoveCardError", "code": "NO_LOVE_CARD" }] } } }""");
        Assert.Equal("ASKED", with.Id("data.askForCare.careCall.status"));
        Assert.Equal("NO_LOVE_CARD", beforeTheCard.Refusal("askForCare"));
        Assert.Equal("NO_LOVE_CARD", revoked.Refusal("askForCare"));
    }

    [Fact]
    public async Task Answer_Should_ComeFromTheTeamThatWasAsked()
    {
        var care = await CareWithCardAsync();
        var call = await _app.CareCallAsync(care);
        var stranger = await _app.MemberAsync(await _app.TeamAsync("别处"));

        var other = await MoveAsync("answerCareCall", call, care with { Member = stranger });
        var nobody = await _app.ActAsync("answerCareCall", new { careCallId = call, memberIds = Array.Empty<string>() }, "careCall { id }");

        Assert.Equal("MEMBER_NOT_ON_TEAM", other.Refusal("answerCareCall"));
        Assert.Equal("INVALID_VALUE", nobody.Refusal("answerCareCall"));
    }

    [Fact]
    public async Task Answer_Should_BeGivenOnce_When_TwoDesksActAtOnce()
    {
        var care = await CareWithCardAsync();
        var call = await _app.CareCallAsync(care);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => MoveAsync("answerCareCall", call, care)));

        Assert.Single(answers, answer => answer.Refusal("answerCareCall") is null);
        Assert.All(
            answers.Select(answer => answer.Refusal("answerCareCall")).OfType<string>(),
            code => Assert.True(code is "ILLEGAL_MOVE" or "CONFLICT", code));
        var steps = await _app.ExecuteAsync("query ($id: ID!) { careCall(id: $id) { steps { status } } }", new { id = call });
        Assert.Equal(2, steps["data.careCall.steps"]!.AsArray().Count);
    }

    private async Task<Care> CareWithCardAsync()
    {
        var care = await _app.CareAsync(withCustomer: true);
        await _app.LoveCardAsync(care.Recipient);
        return care;
    }

    private async Task<string> CallInAsync(string status, Care care)
    {
        var call = await _app.CareCallAsync(care);
        string[] way = status switch
        {
            "ASKED" => [],
            "ANSWERED" => ["answerCareCall"],
            "ARRIVED" => ["answerCareCall", "arriveAtCareCall"],
            "DONE" => ["answerCareCall", "arriveAtCareCall", "completeCareCall"],
            _ => ["cancelCareCall"],
        };
        foreach (var verb in way)
        {
            Assert.Null((await MoveAsync(verb, call, care)).Refusal(verb));
        }

        return call;
    }

    private Task<Answer> AskAsync(Care care, string? at = null)
        => _app.ActAsync("askForCare", new { careRecipientId = care.Recipient, request = "跳闸", at }, "careCall { status }");

    private Task<Answer> MoveAsync(string verb, string careCallId, Care care, string? at = null)
        => _app.ActAsync(
            verb,
            verb switch
            {
                "answerCareCall" => new { careCallId, at, memberIds = new[] { care.Member } },
                "completeCareCall" => new { careCallId, at, workDone = "换灯泡" },
                "cancelCareCall" => new { careCallId, at, reason = "已自行解决" },
                _ => new { careCallId, at },
            },
            verb == "cancelCareCall" ? "careCall { status cancellationReason cancelledAt }" : "careCall { status }");
}
