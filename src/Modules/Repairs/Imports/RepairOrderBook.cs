using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Registry.Imports;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Imports;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Imports;

/// <summary>故障报修登记簿: the duty log. An order has come as far as its times tell.</summary>
internal sealed class RepairOrderBook(
    IDbContextFactory<RepairsDb> factory, IDbContextFactory<RegistryDb> registry, LocalCalendar calendar)
    : Book<RepairsDb, RepairOrder>(factory, calendar)
{
    public static readonly BookColumn<string> Number =
        Column.Text("number", ["编号", "工单号", "报修编号", "序号"], "what the book calls the order", required: true);

    public static readonly BookColumn<RepairChannel> Channel =
        Column.Word("channel", ["报修渠道", "渠道", "来源"], RepairWords.Channels, required: true);

    public static readonly BookColumn<string> Symptom =
        Column.Text("symptom", ["故障现象", "报修内容", "现象"], "what the caller saw", required: true);

    public static readonly BookColumn<string> Customer = ReferenceColumns.Customer();

    public static readonly BookColumn<string> Community = ReferenceColumns.Community();

    public static readonly BookColumn<string> District = ReferenceColumns.District();

    public static readonly BookColumn<string> Place =
        Column.Text("place", ["地点", "故障地点", "地址"], "where in the community; needed without a customer");

    public static readonly BookColumn<int> CustomersWithoutSupply =
        Column.Number("customersWithoutSupply", ["停电户数"], "how many customers were without supply; 1 when left out");

    public static readonly BookColumn<DateTime> WithoutSupplySince =
        Column.Moment("withoutSupplySince", ["停电时间", "停电开始时间"], "since when; since the report when left out");

    public static readonly BookColumn<DateTime> ReportedAt =
        Column.Moment("reportedAt", ["报修时间", "受理时间", "来电时间"], "when the fault was reported", required: true);

    public static readonly BookColumn<string> Team = ReferenceColumns.Team();

    public static readonly BookColumn<string> Members = ReferenceColumns.Members();

    public static readonly BookColumn<DateTime> DispatchedAt =
        Column.Moment("dispatchedAt", ["派工时间", "出发时间"], "when the team was sent");

    public static readonly BookColumn<DateTime> ArrivedAt =
        Column.Moment("arrivedAt", ["到达时间", "到达现场时间"], "when the team was there");

    public static readonly BookColumn<RepairCause> Cause = Column.Word("cause", ["故障原因", "原因"], RepairWords.Causes);

    public static readonly BookColumn<DateTime> RestoredAt =
        Column.Moment("restoredAt", ["送电时间", "恢复时间", "恢复送电时间"], "when the supply was back");

    public static readonly BookColumn<int> Rating =
        Column.Number("rating", ["满意度", "评分", "客户评价"], "the customer's verdict, 1 to 5");

    public static readonly BookColumn<DateTime> ClosedAt =
        Column.Moment("closedAt", ["办结时间", "回访时间"], "when the customer gave it");

    public static readonly BookColumn<string> CancellationReason =
        Column.Text("cancellationReason", ["取消原因"], "why the order was called off");

    public static readonly BookColumn<DateTime> CancelledAt = Column.Moment("cancelledAt", ["取消时间"], "when it was");

    private readonly LocalCalendar _calendar = calendar;

    public override string Kind => "repair-orders";

    public override IReadOnlyList<BookColumn> Columns { get; } =
    [
        Number, Channel, Symptom, Customer, Community, District, Place, CustomersWithoutSupply, WithoutSupplySince, ReportedAt,
        Team, Members, DispatchedAt, ArrivedAt, Cause, RestoredAt, Rating, ClosedAt, CancellationReason, CancelledAt,
    ];

    protected override async Task<BookPass<RepairsDb, RepairOrder>> BeginAsync(ImportRequest request, CancellationToken cancellationToken)
        => new RepairOrderPass(await BookReferences.LoadAsync(registry, cancellationToken), _calendar, request.Signature);
}
