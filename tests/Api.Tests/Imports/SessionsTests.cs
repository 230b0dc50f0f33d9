using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.Outbox;

namespace Api.Tests.Imports;

/// <summary>Books of outreach sessions.</summary>
public sealed class SessionsTests(BookApp app) : IClassFixture<BookApp>
{
    private const string Header = "number,kind,community,capacity,methods,wantedFrom,team,members,startsAt,endsAt,peopleReached,leaflets,quizTakers,quizPassed,calledOffAt,callOffReason\n";

    [Fact]
    public async Task Sessions_Should_HaveWhatTheBookTells()
    {
        var before = await ServicesAsync();

        var imported = await app.ImportAsync(
            "sessions",
            """
            编号,活动类型,社区,主题,计划人数,活动形式,希望开始日期,服务队,队员,开始时间,结束时间,参加人数,户数,宣传单份数,答题人数,合格人数,取消时间,取消原因
            S-1,电力爱心教室,和平社区,S1,40,知识问答;宣传片,,东城分队,王甲一、李乙二,2014-06-01 09:00,2014-06-01 10:30,38,,60,36,27,,
            S-2,节能讲座,和平社区,S2,30,,,东城分队,王甲一,2014-09-20 09:00,2014-09-20 10:00,,,,,,,
            S-3,低碳骑行,和平社区,S3,20,,2014-10-01,,,,,,,,,,,
            S-4,代缴电费,和平社区,S4,20,,,东城分队,李乙二,2014-06-03 09:00,2014-06-03 10:00,,,,,,2014-06-02 18:00,下雨
            S-5,技术培训,和平社区,S5,20,,,东城分队,,,,,,,,,2014-06-04 09:00,人手不足
            """,
            "--by", "wang");

        Assert.Equal((0, ""), (imported.Exit, imported.Errors));
        Assert.Equal(before + 1, await ServicesAsync());
        var answer = await app.ExecuteAsync(
            """
            { outreachSessions(where: { topic: { startsWith: "S" } }, order: [{ topic: ASC }]) { nodes {
              topic kind status capacity methods wantedFrom wantedTo requestedOn startsAt endsAt day minutes heldAt peopleReached leaflets
              quizTakers quizPassed quizPassRate calledOffAt callOffReason waiting changedBy version
              team { name } community { name } members { name } steps { status at by } } } }
            """);
        answer.ShouldBeJson(
            """
            { "data": { "outreachSessions": { "nodes": [
              { "topic": "S1", "kind": "SAFETY_CLASSROOM", "status": "HELD", "capacity": 40, "methods": ["FILM", "QUIZ"],
                "wantedFrom": "2014-06-01", "wantedTo": "2014-06-01", "requestedOn": "2014-06-01",
                "startsAt": "2014-06-01T01:00:00Z", "endsAt": "2014-06-01T02:30:00Z", "day": "2014-06-01", "minutes": 90,
                "heldAt": "2014-06-01T02:30:00Z", "peopleReached": 38, "leaflets": 60, "quizTakers": 36, "quizPassed": 27,
                "quizPassRate": 0.75, "calledOffAt": null, "callOffReason": null, "waiting": false,
                "changedBy": "import:wang", "version": 1, "team": { "name": "东城分队" }, "community": { "name": "和平社区" },
                "members": [{ "name": "王甲一" }, { "name": "李乙二" }],
                "steps": [
                  { "status": "REQUESTED", "at": "2014-06-01T01:00:00Z", "by": "import:wang" },
                  { "status": "SCHEDULED", "at": "2014-06-01T01:00:00Z", "by": "import:wang" },
                  { "status": "HELD", "at": "2014-06-01T02:30:00Z", "by": "import:wang" }] },
              { "topic": "S2", "kind": "ENERGY_SAVING_TALK", "status": "SCHEDULED", "capacity": 30, "methods": [],
                "wantedFrom": "2014-09-20", "wantedTo": "2014-09-20", "requestedOn": "2014-09-01",
                "startsAt": "2014-09-20T01:00:00Z", "endsAt": "2014-09-20T02:00:00Z", "day": "2014-09-20", "minutes": 60,
                "heldAt": null, "peopleReached": null, "leaflets": null, "quizTakers": null, "quizPassed": null,
                "quizPassRate": null, "calledOffAt": null, "callOffReason": null, "waiting": false,
                "changedBy": "import:wang", "version": 1, "team": { "name": "东城分队" }, "community": { "name": "和平社区" },
                "members": [{ "name": "王甲一" }],
                "steps": [
                  { "status": "REQUESTED", "at": "2014-09-01T02:00:00Z", "by": "import:wang" },
                  { "status": "SCHEDULED", "at": "2014-09-01T02:00:00Z", "by": "import:wang" }] },
              { "topic": "S3", "kind": "CYCLING_RIDE", "status": "REQUESTED", "capacity": 20, "methods": [],
                "wantedFrom": "2014-10-01", "wantedTo": "2014-10-01", "requestedOn": "2014-09-01", "startsAt": null,
                "endsAt": null, "day": null, "minutes": null, "heldAt": null, "peopleReached": null, "leaflets": null,
                "quizTakers": null, "quizPassed": null, "quizPassRate": null, "calledOffAt": null, "callOffReason": null,
                "waiting": false, "changedBy": "import:wang", "version": 1, "team": null, "community": { "name": "和平社区" },
                "members": [],
                "steps": [
                  { "status": "REQUESTED", "at": "2014-09-01T02:00:00Z", "by": "import:wang" }] },
              { "topic": "S4", "kind": "PAYMENT_HELP", "status": "CANCELLED", "capacity": 20, "methods": [],
                "wantedFrom": "2014-06-03", "wantedTo": "2014-06-03", "requestedOn": "2014-06-02",
                "startsAt": "2014-06-03T01:00:00Z", "endsAt": "2014-06-03T02:00:00Z", "day": "2014-06-03", "minutes": 60,
                "heldAt": null, "peopleReached": null, "leaflets": null, "quizTakers": null, "quizPassed": null,
                "quizPassRate": null, "calledOffAt": "2014-06-02T10:00:00Z", "callOffReason": "下雨", "waiting": false,
                "changedBy": "import:wang", "version": 1, "team": { "name": "东城分队" }, "community": { "name": "和平社区" },
                "members": [],
                "steps": [
                  { "status": "REQUESTED", "at": "2014-06-02T10:00:00Z", "by": "import:wang" },
                  { "status": "SCHEDULED", "at": "2014-06-02T10:00:00Z", "by": "import:wang" },
                  { "status": "CANCELLED", "at": "2014-06-02T10:00:00Z", "by": "import:wang" }] },
              { "topic": "S5", "kind": "TECHNICAL_TRAINING", "status": "DECLINED", "capacity": 20, "methods": [],
                "wantedFrom": "2014-06-04", "wantedTo": "2014-06-04", "requestedOn": "2014-06-04", "startsAt": null,
                "endsAt": null, "day": null, "minutes": null, "heldAt": null, "peopleReached": null, "leaflets": null,
                "quizTakers": null, "quizPassed": null, "quizPassRate": null, "calledOffAt": "2014-06-04T01:00:00Z",
                "callOffReason": "人手不足", "waiting": false, "changedBy": "import:wang", "version": 1,
                "team": { "name": "东城分队" }, "community": { "name": "和平社区" }, "members": [],
                "steps": [
                  { "status": "REQUESTED", "at": "2014-06-04T01:00:00Z", "by": "import:wang" },
                  { "status": "DECLINED", "at": "2014-06-04T01:00:00Z", "by": "import:wang" }] }] } } }
            """);
    }

    [Fact]
    public async Task BadRows_Should_AllBeNamed()
    {
        var imported = await app.ImportAsync(
            "sessions",
            Header + """
            B-2,LEAFLET_DRIVE,和平社区,30,,,东城分队,王甲一,2014-07-01 09:00,2014-07-01 10:00,30,100,,,,
            B-3,LEAFLET_DRIVE,和平社区,30,,,东城分队,王甲一,2014-07-01 09:30,2014-07-01 10:30,30,100,,,,
            B-4,LEAFLET_DRIVE,和平社区,30,,,东城分队,李乙二,2014-07-02 10:00,2014-07-02 09:00,30,100,,,,
            B-5,QUIZ_SHOW,无名社区,30,歌舞,,东城分队,李乙二,2014-07-03 09:00,2014-07-03 10:00,30,,,,,
            B-6,LEAFLET_DRIVE,和平社区,,,,东城分队,李乙二,2014-07-04 09:00,2014-07-04 10:00,,,,,,
            B-7,LEAFLET_DRIVE,和平社区,30,QUIZ,,东城分队,李乙二,2014-07-05 09:00,2014-07-05 10:00,30,100,,,,
            B-8,LEAFLET_DRIVE,和平社区,30,QUIZ,,东城分队,李乙二,2014-07-06 09:00,2014-07-06 10:00,30,100,20,21,,
            B-9,LEAFLET_DRIVE,和平社区,30,,,东城分队,,2014-07-07 09:00,,30,100,,,,
            B-10,LEAFLET_DRIVE,和平社区,30,,2014-10-01,东城分队,,,,,,,,,
            B-11,LEAFLET_DRIVE,和平社区,30,,,,,,,,,,,,
            B-12,LEAFLET_DRIVE,和平社区,30,,,东城分队,李乙二,2014-07-08 09:00,2014-07-08 10:00,30,,,,2014-07-08 08:00,下雨
            B-13,LEAFLET_DRIVE,和平社区,30,,,东城分队,李乙二,2014-07-09 09:00,2014-07-09 10:00,,,,,2014-07-09 09:00,
            B-14,LEAFLET_DRIVE,和平社区,30,,,东城分队,李乙二,2014-09-09 09:00,2014-09-09 10:00,30,,,,,
            B-15,LEAFLET_DRIVE,和平社区,30,,,东城分队,李乙二,2014-09-10 09:00,2014-09-10 10:00,,5,,,,
            """);

        Assert.Equal(1, imported.Exit);
        Assert.Equal(
            [
                "3,members,王甲一,A member is in the session of line 2 at that time.",
                "4,endsAt,2014-07-02 09:00,endsAt must be after the begin at 2014-07-02 02:00:00Z: 2014-07-02 01:00:00Z.",
                "5,kind,QUIZ_SHOW,\"This is none of: 电力爱心教室 SAFETY_CLASSROOM, 发放宣传单 LEAFLET_DRIVE, 技术培训 TECHNICAL_TRAINING, 节能讲座 ENERGY_SAVING_TALK, 低碳骑行 CYCLING_RIDE, 代缴电费 PAYMENT_HELP, 照明改造 LIGHTING_IMPROVEMENT.\"",
                "5,methods,歌舞,\"This is none of: 宣传片 FILM, 知识问答 QUIZ, 展品 EXHIBITS, 演示 DEMONSTRATION.\"",
                "6,capacity,,This is needed when there is no peopleReached.",
                "7,quizTakers,,quizTakers and quizPassed are needed: the session had a quiz.",
                "8,quizPassed,21,\"quizPassed must lie between 0 and 20, not 21.\"",
                "9,endsAt,,This is needed when there is startsAt.",
                "9,members,,This is needed when there is startsAt.",
                "10,team,东城分队,A request that is still open is one to any team here; ask this team through the API.",
                "11,wantedFrom,,This is needed when there is no startsAt.",
                "12,endsAt,2014-07-08 10:00,A session that is Cancelled cannot become Held.",
                "13,callOffReason,,This is needed when there is calledOffAt.",
                "14,endsAt,2014-09-09 10:00,endsAt may not be in the future: 2014-09-09 02:00:00Z.",
                "15,peopleReached,,This is needed when there is leaflets.",
            ],
            imported.Problems);
    }

    [Fact]
    public async Task Member_Should_NeverBeInTwoSessionsAtOnce()
    {
        const string First = "T-1,LEAFLET_DRIVE,和平社区,30,,,东城分队,王甲一,2014-09-20 13:00,2014-09-20 14:00,,,,,,\n";
        const string Second = "T-2,LEAFLET_DRIVE,和平社区,30,,,东城分队,王甲一,2014-09-20 13:30,2014-09-20 15:00,,,,,,\n";
        const string Third = "T-3,LEAFLET_DRIVE,和平社区,30,,,东城分队,王甲一,2014-09-20 14:00,2014-09-20 15:00,,,,,,\n";
        Assert.Equal(0, (await app.ImportAsync("sessions", Header + First)).Exit);

        var second = await app.ImportAsync("sessions", Header + First + Second + Third);

        Assert.Equal(["3,members,王甲一,A member is in another session at that time."], second.Problems);
    }

    [Theory]
    [InlineData("all-or-nothing", 2011)]
    [InlineData("good-rows", 2012)]
    public async Task Book_Should_ChangeNothing_When_ItComesAgain(string mode, int year)
    {
        var first = new DateTime(year, 1, 1, 9, 0, 0, DateTimeKind.Unspecified);
        var book = Header + string.Concat(Enumerable.Range(0, 2500)
            .Select(i => $"A-{mode}-{i},PAYMENT_HELP,和平社区,,,,东城分队,王甲一,{first.AddHours(i):yyyy-MM-dd HH:mm},{first.AddHours(i).AddMinutes(50):yyyy-MM-dd HH:mm},5,,,,,\n"));
        var before = await ServicesAsync();

        var done = await app.ImportAsync("sessions", book, "--mode", mode);
        var again = await app.ImportAsync("sessions", book, "--mode", mode);

        Assert.Equal((0, "", 0), (done.Exit, done.Errors, again.Exit));
        Assert.Contains("2,500 new, 0 known already, 0 bad.", done.Output, StringComparison.Ordinal);
        Assert.Contains("0 new, 2,500 known already, 0 bad.", again.Output, StringComparison.Ordinal);
        Assert.Equal(before + 2500, await ServicesAsync());
    }

    private async Task<int> ServicesAsync()
    {
        await using var db = await app.ContextAsync<OutreachDb>();
        return await db.Set<OutboxMessage>().CountAsync();
    }
}
