using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Assistance.Visits;
using ServiceTeams.Registry.Data;
using ServiceTeams.Registry.Imports;
using ServiceTeams.Shared.Imports;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Imports;

/// <summary>上门走访登记簿: visits that were done, and visits that are planned.</summary>
internal sealed class CareVisitBook(
    IDbContextFactory<AssistanceDb> factory, IDbContextFactory<RegistryDb> registry, LocalCalendar calendar)
    : Book<AssistanceDb, CareVisit>(factory, calendar)
{
    public static readonly BookColumn<string> Number =
        Column.Text("number", ["编号", "走访编号", "序号"], "what the book calls the visit", required: true);

    public static readonly BookColumn<string> Card = Column.Text("card", ["爱心卡号", "卡号"], "the number of the recipient's love card");

    public static readonly BookColumn<string> Recipient =
        Column.Text("recipient", ["帮扶对象", "走访对象", "姓名"], "the recipient's name; needed without a card");

    public static readonly BookColumn<string> Team = ReferenceColumns.Team();

    public static readonly BookColumn<string> Community = ReferenceColumns.Community();

    public static readonly BookColumn<string> District = ReferenceColumns.District();

    public static readonly BookColumn<string> Members = ReferenceColumns.Members(required: true);

    public static readonly BookColumn<CareVisitPurpose> Purpose = Column.Word(
        "purpose",
        ["走访目的", "目的"],
        new BookWords<CareVisitPurpose>(
            (CareVisitPurpose.Routine, ["例行走访"]),
            (CareVisitPurpose.FestivalGreeting, ["节日慰问"]),
            (CareVisitPurpose.HazardFixing, ["隐患整改"]),
            (CareVisitPurpose.HelpAtHome, ["用电帮助"]),
            (CareVisitPurpose.SafetyAdvice, ["安全用电指导"]),
            (CareVisitPurpose.Other, ["其他", "其它"])));

    public static readonly BookColumn<DateTime> StartedAt =
        Column.Moment("startedAt", ["走访时间", "到达时间", "开始时间"], "when the members were there");

    public static readonly BookColumn<int> Minutes = Column.Number("minutes", ["走访分钟", "时长", "分钟"], "how many minutes they stayed");

    public static readonly BookColumn<string> WorkDone =
        Column.Text("workDone", ["走访内容", "服务内容"], "what was done in the home");

    public static readonly BookColumn<string> Notes = Column.Text("notes", ["备注"], "what the members saw and heard");

    public static readonly BookColumn<DateOnly> PlannedOn =
        Column.Day("plannedOn", ["计划日期"], "the day of a visit that is still to come; then startedAt is left out");

    private readonly LocalCalendar _calendar = calendar;

    public override string Kind => "visits";

    public override IReadOnlyList<BookColumn> Columns { get; } =
    [
        Number, Card, Recipient, Team, Community, District, Members, Purpose, StartedAt, Minutes, WorkDone, Notes, PlannedOn,
    ];

    protected override async Task<BookPass<AssistanceDb, CareVisit>> BeginAsync(ImportRequest request, CancellationToken cancellationToken)
        => new CareVisitPass(await BookReferences.LoadAsync(registry, cancellationToken), _calendar, request.Signature);
}
