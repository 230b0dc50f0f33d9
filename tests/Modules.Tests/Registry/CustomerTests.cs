using Modules.Tests.Support;

namespace Modules.Tests.Registry;

public sealed class CustomerTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task RegisterCustomer_Should_BeRefused_When_TheAccountIsTaken()
    {
        var community = await app.CommunityAsync();
        await app.CustomerAsync(community, "A-1");

        var answer = await app.ExecuteAsync(
            """
            mutation ($input: RegisterCustomerInput!) {
              registerCustomer(input: $input) { customer { id } errors { __typename ... on Error { message code } } }
            }
            """,
            new { input = new { accountNumber = "a-1", name = "x", kind = "RESIDENT", communityId = community } });

        answer.ShouldBeJson(
            """
            { "data": { "registerCustomer": { "customer": null, "errors": [{ "__typename": "AccountNumberTakenError",
              "message": "The account number a-1 belongs to another customer.", "code": "ACCOUNT_NUMBER_TAKEN" }] } } }
            """);
    }

    [Fact]
    public async Task ChangeCustomerContact_Should_LeaveWhatIsLeftOut_AndTakeAwayWhatIsNull()
    {
        var customer = await app.CustomerAsync(await app.CommunityAsync(), "A-2");

        var answer = await app.ExecuteAsync(
            """
            mutation ($input: ChangeCustomerContactInput!) {
              changeCustomerContact(input: $input) { customer { phone address version changedBy } errors { __typename } }
            }
            """,
            new { input = new { customerId = customer, phone = (string?)null, version = 1 } });

        answer.ShouldBeJson(
            """
            { "data": { "changeCustomerContact": {
              "customer": { "phone": null, "address": "1号", "version": 2, "changedBy": "coordinator-1" }, "errors": null } } }
            """);
    }

    [Fact]
    public async Task RegisterCustomer_Should_AskForAGrade_When_TheCustomerIsImportant()
    {
        var community = await app.CommunityAsync();

        var answer = await app.ExecuteAsync(
            """
            mutation ($input: RegisterCustomerInput!) {
              registerCustomer(input: $input) { errors { ... on InvalidValueError { field code } } }
            }
            """,
            new { input = new { accountNumber = "A-3", name = "x", kind = "IMPORTANT_CUSTOMER", communityId = community } });

        answer.ShouldBeJson("""{ "data": { "registerCustomer": { "errors": [{ "field": "grade", "code": "INVALID_VALUE" }] } } }""");
    }
}
