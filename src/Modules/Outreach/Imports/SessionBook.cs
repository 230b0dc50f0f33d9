using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Data;
using ServiceTeams.Registry.Imports;
using ServiceTeams.Shared.Imports;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Outreach.Imports;

/// <summary>
/// 宣传活动登记簿: sessions outside of slots. One with people reached was held, one with a time is scheduled, one with neither is an
/// open request.
/// </summary>
internal sealed class SessionBook(
    IDbContextFactory<OutreachDb> factory, IDbContextFactory<RegistryDb> registry, LocalCalendar calendar)
    : Book<OutreachDb, OutreachSession>(factory, calendar)
{
    public static readonly BookColumn<string> Number =
        Column.Text("number", ["编号", "活动编号", "序号"], "what the book calls the session", required: true);

    public static readonly BookColumn<SessionKind> Kinds =
        Column.Word("kind", ["活动类型", "类型", "活动类别"], SessionWords.Kinds, required: true);

    public static readonly BookColumn<string> Community = ReferenceColumns.Community(required: true);

    public static readonly BookColumn<string> District = ReferenceColumns.District();

    public static readonly BookColumn<string> Topic = Column.Text("topic", ["主题", "活动主题"], "what it is about");

    public static readonly BookColumn<int> Capacity =
        Column.Number("capacity", ["计划人数"], "how many people it is meant for; the people reached when left out");

    public static readonly BookColumn<IReadOnlyList<SessionMethod>> Methods =
        Column.Words("methods", ["活动形式", "形式"], SessionWords.Methods);

    public static readonly BookColumn<string> ContactName = Column.Text("contactName", ["联系人"], "who asked for it");

    public static readonly BookColumn<string> ContactPhone = Column.Text("contactPhone", ["联系电话"], "their phone");

    public static readonly BookColumn<DateTime> RequestedAt =
        Column.Moment("requestedAt", ["申请时间"], "when the host asked; when left out, the first time of the row that is not to come");

    public static readonly BookColumn<DateOnly> WantedFrom =
        Column.Day("wantedFrom", ["希望开始日期"], "the first day the host would take; needed without startsAt");

    public static readonly BookColumn<DateOnly> WantedTo =
        Column.Day("wantedTo", ["希望结束日期"], "the last one; the same as the first when left out");

    public static readonly BookColumn<string> Team = ReferenceColumns.Team();

    public static readonly BookColumn<string> Members = ReferenceColumns.Members();

    public static readonly BookColumn<DateTime> ScheduledAt =
        Column.Moment("scheduledAt", ["排期时间"], "when it was given its time; when it was requested when left out");

    public static readonly BookColumn<DateTime> StartsAt = Column.Moment("startsAt", ["开始时间", "活动时间"], "when it begins");

    public static readonly BookColumn<DateTime> EndsAt = Column.Moment("endsAt", ["结束时间"], "when it ends");

    public static readonly BookColumn<int> PeopleReached =
        Column.Number("peopleReached", ["参加人数", "受众人数"], "how many people it reached: then it was held");

    public static readonly BookColumn<int> Households = Column.Number("households", ["户数", "覆盖户数"], "how many households");

    public static readonly BookColumn<int> Leaflets =
        Column.Number("leaflets", ["宣传单份数", "发放份数"], "how many leaflets were handed out; 0 when left out");

    public static readonly BookColumn<int> QuizTakers = Column.Number("quizTakers", ["答题人数"], "how many took the quiz, if there was one");

    public static readonly BookColumn<int> QuizPassed = Column.Number("quizPassed", ["合格人数"], "how many of them passed");

    public static readonly BookColumn<DateTime> CalledOffAt =
        Column.Moment("calledOffAt", ["取消时间", "婉拒时间"], "when it was cancelled, or declined when it had no time yet");

    public static readonly BookColumn<string> CallOffReason = Column.Text("callOffReason", ["取消原因", "婉拒原因"], "why");

    private readonly LocalCalendar _calendar = calendar;

    public override string Kind => "sessions";

    public override IReadOnlyList<BookColumn> Columns { get; } =
    [
        Number, Kinds, Community, District, Topic, Capacity, Methods, ContactName, ContactPhone, RequestedAt, WantedFrom, WantedTo,
        Team, Members, ScheduledAt, StartsAt, EndsAt, PeopleReached, Households, Leaflets, QuizTakers, QuizPassed,
        CalledOffAt, CallOffReason,
    ];

    protected override async Task<BookPass<OutreachDb, OutreachSession>> BeginAsync(
        ImportRequest request, CancellationToken cancellationToken)
        => new SessionPass(await BookReferences.LoadAsync(registry, cancellationToken), _calendar, request.Signature);
}
