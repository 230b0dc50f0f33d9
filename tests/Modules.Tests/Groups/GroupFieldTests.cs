using Modules.Tests.Support;
using ServiceTeams.Assistance.Assessments;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Assistance.Visits;
using ServiceTeams.Events.Incidents;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Insights.Records;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Repairs.Connections;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Repairs.PlannedWorks;
using ServiceTeams.Shared.Groups;

namespace Modules.Tests.Groups;

/// <summary>Every field that groups, with everything it offers.</summary>
public sealed class GroupFieldTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    private static readonly string[] s_periods = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"];

    public static TheoryData<string, Type> Fields => new()
    {
        { "repairOrderGroups", typeof(RepairOrderGroup) },
        { "plannedWorkGroups", typeof(PlannedWorkGroup) },
        { "serviceConnectionGroups", typeof(ServiceConnectionGroup) },
        { "careRecipientGroups", typeof(CareRecipientGroup) },
        { "careVisitGroups", typeof(CareVisitGroup) },
        { "hazardGroups", typeof(HazardGroup) },
        { "outreachSessionGroups", typeof(OutreachSessionGroup) },
        { "supplyTaskGroups", typeof(SupplyTaskGroup) },
        { "incidentGroups", typeof(IncidentGroup) },
        { "serviceRecordGroups", typeof(ServiceRecordGroup) },
    };

    /// <summary>Those whose small groups are not hidden, and the lists whose things they count.</summary>
    public static TheoryData<string, Type, string> OpenFields => new()
    {
        { "repairOrderGroups", typeof(RepairOrderGroup), "repairOrders" },
        { "plannedWorkGroups", typeof(PlannedWorkGroup), "plannedWorks" },
        { "serviceConnectionGroups", typeof(ServiceConnectionGroup), "serviceConnections" },
        { "outreachSessionGroups", typeof(OutreachSessionGroup), "outreachSessions" },
        { "supplyTaskGroups", typeof(SupplyTaskGroup), "supplyTasks" },
        { "incidentGroups", typeof(IncidentGroup), "incidents" },
        { "serviceRecordGroups", typeof(ServiceRecordGroup), "serviceRecords" },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task Groups_Should_TakeOneStatement_When_EverythingIsSelected(string field, Type type)
    {
        var figures = Figures(type);
        foreach (var by in Groupings(type))
        {
            app.Reads.Clear();
            var answer = await app.ExecuteAsync($"{{ {field}(by: [{by}], first: 10000) {{ {figures} }} }}");

            Assert.True(answer.Json["errors"] is null, answer.Text);
            Assert.Single(app.Reads.Commands, command => command.StartsWith("WITH", StringComparison.Ordinal));
            Assert.Equal(by == "DISTRICT" ? 2 : 1, app.Reads.Commands.Count);
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task Groups_Should_Answer_When_GroupedByAllAtOnce(string field, Type type)
    {
        var all = Groupings(type).Where(by => !s_periods.Contains(by)).Append("MONTH");

        var answer = await app.ExecuteAsync(
            $"{{ {field}(by: [{string.Join(' ', all)}], first: 10000) {{ {Figures(type)} key {{ {Figures(KeyOf(type))} }} }} }}");

        Assert.True(answer.Json["errors"] is null, answer.Text);
    }

    [Theory]
    [MemberData(nameof(OpenFields))]
    public async Task GroupTotals_Should_AddUpToTheList_When_NothingIsHidden(string field, Type type, string list)
    {
        foreach (var by in Groupings(type))
        {
            var answer = await app.ExecuteAsync($"{{ {field}(by: [{by}], first: 10000) {{ count }} total: {field} {{ count }} {list} {{ totalCount }} }}");

            var total = answer[$"data.{list}.totalCount"]!.GetValue<int>();
            Assert.Equal(total, answer["data.total.0.count"]!.GetValue<int>());
            Assert.Equal(total, answer[$"data.{field}"]!.AsArray().Sum(group => group!["count"]!.GetValue<int>()));
        }
    }

    [Fact]
    public async Task Key_Should_LoadAllTeamsAtOnce_When_GroupedByTeam()
    {
        app.Reads.Clear();
        var answer = await app.ExecuteAsync("{ repairOrderGroups(by: [TEAM, COMMUNITY]) { key { team { name } community { name district } } count } }");

        Assert.True(answer.Json["errors"] is null, answer.Text);
        Assert.True(answer["data.repairOrderGroups"]!.AsArray().Count > 3);
        Assert.Equal(3, app.Reads.Commands.Count);
    }

    [Fact]
    public async Task Statement_Should_HoldOnlyTheSelectedFigures_When_OneIsSelected()
    {
        app.Reads.Clear();
        await app.ExecuteAsync("{ repairOrderGroups(by: [CAUSE]) { count } }");

        var statement = Assert.Single(app.Reads.Commands);
        Assert.DoesNotContain("DISTINCT", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("ROW_NUMBER", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("Rating", statement, StringComparison.Ordinal);
    }

    private static string[] Groupings(Type group)
        => [.. group.Assembly.GetType($"{group.FullName}ing")!.GetEnumNames().Select(GroupOracle.ScreamingCase)];

    private static string Figures(Type type)
        => string.Join(' ', type.GetProperties().Where(property => property.Name != "Key").Select(property
            => char.ToLowerInvariant(property.Name[0]) + property.Name[1..] + (property.PropertyType == typeof(Statistics) ? " { average min max p50 p90 p99 }" : "")));

    private static Type KeyOf(Type group) => group.GetProperty("Key")!.PropertyType;
}
