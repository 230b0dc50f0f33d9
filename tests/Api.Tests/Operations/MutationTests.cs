using Modules.Tests.Support;

namespace Api.Tests.Operations;

/// <summary>Acts with every mutation of schema/operations and compares the whole answers; each test has data of its own.</summary>
public sealed class MutationTests : IAsyncLifetime
{
    private readonly DemonstrationApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Order_Should_LiveFromTheCallToTheVerdict()
    {
        const string File = "Repairs";
        var customer = (await _app.ExecuteAsync("""{ customers(where: { accountNumber: { eq: "WQ10000001" } }) { nodes { id } } }"""))
            .Id("data.customers.nodes.0.id");

        var report = await ActAsync(File, "ReportFault", new { channel = "PROMISE_PHONE", symptom = "全家停电", customerId = customer });
        var order = report.Id("data.reportFault.repairOrder.id");
        var team = report.Id("data.reportFault.repairOrder.dispatchCandidates.0.team.id");
        _app.Clock.Advance(2);
        await ActAsync(File, "DispatchTeam", new { orderId = order, teamId = team, version = 1 });
        _app.Clock.Advance(5);
        await ActAsync(File, "ArriveAtFault", new { orderId = order });
        _app.Clock.Advance(2);
        await ActAsync(File, "RestoreSupply", new { orderId = order, cause = "FUSE_BLOWN" });
        _app.Clock.Advance(30);
        await ActAsync(File, "CloseOrder", new { orderId = order, rating = 5 });
        await ActAsync(File, "CancelOrder", new { orderId = order, reason = "too late" });

        var life = await _app.ExecuteAsync(OperationFiles.Read(File), new { id = order }, operationName: "OrderLife");
        life.ShouldBeStored("OrderLife");
    }

    [Fact]
    public async Task Registry_Should_BeKept()
    {
        const string File = "Registry";
        var community = (await _app.ExecuteAsync("{ communities(first: 1) { nodes { id } } }")).Id("data.communities.nodes.0.id");

        var team = (await ActAsync(File, "FoundTeam", new { name = "支队", kind = "DETACHMENT", foundedOn = "2014-09-01" }))
            .Id("data.foundTeam.team.id");
        var member = (await ActAsync(File, "EnrolMember", new { teamId = team, name = "王甲一", employment = "PART_TIME", joinedOn = "2014-09-01" }))
            .Id("data.enrolMember.member.id");
        var other = (await _app.ExecuteAsync("{ teams(first: 1) { nodes { id } } }")).Id("data.teams.nodes.0.id");
        await ActAsync(File, "MoveMember", new { memberId = member, teamId = other, version = 1 });
        var opened = await ActAsync(
            File,
            "OpenServicePoint",
            new { teamId = team, communityId = community, openedOn = "2014-09-01", contactName = "王", contactPhone = "1", duties = "抢修", promises = "快" });
        await ActAsync(
            File,
            "CloseServicePoint",
            new { servicePointId = opened.Id("data.openServicePoint.servicePoint.id"), closedOn = "2014-09-01", reason = "任务结束" });
        var customer = await ActAsync(
            File, "RegisterCustomer", new { accountNumber = "NEW-1", name = "李", kind = "RESIDENT", communityId = community });
        await ActAsync(File, "ChangeCustomerContact", new { customerId = customer.Id("data.registerCustomer.customer.id"), phone = "000-9" });
    }

    private async Task<Answer> ActAsync(string file, string name, object input)
    {
        var answer = await _app.ExecuteAsync(OperationFiles.Read(file), new { input }, operationName: name);
        answer.ShouldBeStored(name);
        return answer;
    }
}
