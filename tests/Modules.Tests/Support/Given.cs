namespace Modules.Tests.Support;

/// <summary>Makes what a test starts from, through the API.</summary>
internal static partial class Given
{
    public static async Task<string> TeamAsync(this TestApp app, string name = "东城分队")
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: FoundTeamInput!) { foundTeam(input: $input) { team { id } } }",
            new { input = new { name, kind = "TEAM", foundedOn = "2008-05-01" } });
        return answer.Id("data.foundTeam.team.id");
    }

    public static async Task<string> MemberAsync(this TestApp app, string teamId, string name = "王甲一")
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: EnrolMemberInput!) { enrolMember(input: $input) { member { id } } }",
            new { input = new { teamId, name, employment = "FULL_TIME", joinedOn = "2010-01-01", phone = "000-1" } });
        return answer.Id("data.enrolMember.member.id");
    }

    public static async Task<string> CommunityAsync(this TestApp app, string setting = "URBAN", string name = "和平社区")
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: RegisterCommunityInput!) { registerCommunity(input: $input) { community { id } } }",
            new { input = new { name, kind = "COMMUNITY", setting, district = "东城区", households = 900 } });
        return answer.Id("data.registerCommunity.community.id");
    }

    public static async Task<string> ServicePointAsync(this TestApp app, string teamId, string communityId)
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: OpenServicePointInput!) { openServicePoint(input: $input) { servicePoint { id } } }",
            new
            {
                input = new
                {
                    teamId, communityId, openedOn = "2012-03-05", contactName = "李乙二", contactPhone = "000-2", duties = "抢修", promises = "随叫随到",
                },
            });
        return answer.Id("data.openServicePoint.servicePoint.id");
    }

    public static async Task<string> CustomerAsync(this TestApp app, string communityId, string accountNumber)
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: RegisterCustomerInput!) { registerCustomer(input: $input) { customer { id } } }",
            new { input = new { accountNumber, name = "张丙三", kind = "RESIDENT", communityId, phone = "000-3", address = "1号" } });
        return answer.Id("data.registerCustomer.customer.id");
    }

    public static async Task<string> OrderAsync(this TestApp app, string communityId, string symptom = "全家停电")
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: ReportFaultInput!) { reportFault(input: $input) { repairOrder { id } } }",
            new { input = new { channel = "PROMISE_PHONE", symptom, communityId, place = "1号楼" } },
            Actor.Dispatcher);
        return answer.Id("data.reportFault.repairOrder.id");
    }

    /// <summary>A team with its plaque in a community, and an order there.</summary>
    public static async Task<(string Team, string Community, string Order)> ReportedOrderAsync(this TestApp app)
    {
        var team = await app.TeamAsync();
        var community = await app.CommunityAsync();
        await app.ServicePointAsync(team, community);
        return (team, community, await app.OrderAsync(community));
    }
}
