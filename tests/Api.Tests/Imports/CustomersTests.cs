namespace Api.Tests.Imports;

/// <summary>Lists of customers.</summary>
public sealed class CustomersTests(BookApp app) : IClassFixture<BookApp>
{
    [Fact]
    public async Task Customers_Should_HaveWhatTheListTells()
    {
        var imported = await app.ImportAsync(
            "customers",
            """
            户号,户名,客户类别,重要等级,社区,区县,联系电话,地址
            C-1,赵子仪,居民,,和平社区,,000-51,"1号楼, 2单元"
            C-2,县医院,重要客户,一级,新村,东光县,,
            """);

        Assert.Equal((0, ""), (imported.Exit, imported.Errors));
        var answer = await app.ExecuteAsync(
            """
            { customers(where: { accountNumber: { startsWith: "C-" } }, order: [{ accountNumber: ASC }]) {
              nodes { accountNumber name kind grade phone address community { name district } version } } }
            """);
        answer.ShouldBeJson(
            """
            { "data": { "customers": { "nodes": [
              { "accountNumber": "C-1", "name": "赵子仪", "kind": "RESIDENT", "grade": null, "phone": "000-51", "address": "1号楼, 2单元",
                "community": { "name": "和平社区", "district": "东城区" }, "version": 1 },
              { "accountNumber": "C-2", "name": "县医院", "kind": "IMPORTANT_CUSTOMER", "grade": "FIRST", "phone": null, "address": null,
                "community": { "name": "新村", "district": "东光县" }, "version": 1 }] } } }
            """);
    }

    [Fact]
    public async Task BadRows_Should_AllBeNamed()
    {
        var before = await app.CountAsync();

        var imported = await app.ImportAsync(
            "customers",
            """
            accountNumber,name,kind,grade,community
            D-1,甲,RESIDENT,,和平社区
            110001,乙,RESIDENT,,和平社区
            D-3,丙,重要客户,,和平社区
            D-4,丁,RESIDENT,FIRST,和平社区
            D-5,,ENTERPRISE,,新村
            D-6,己,VISITOR,五级,无名村
            """);

        Assert.Equal(1, imported.Exit);
        Assert.Equal(before, await app.CountAsync());
        Assert.Equal(
            [
                "3,accountNumber,110001,The account number 110001 belongs to another customer.",
                "4,grade,,grade is needed for an important customer.",
                "5,grade,FIRST,\"grade First belongs to important customers, not to Resident.\"",
                "6,name,,A value is missing.",
                "7,kind,VISITOR,\"This is none of: 居民 RESIDENT, 企业 ENTERPRISE, 事业单位 PUBLIC_INSTITUTION, 重要客户 IMPORTANT_CUSTOMER.\"",
                "7,grade,五级,\"This is none of: 特级 SPECIAL, 一级 FIRST, 二级 SECOND, 临时性 TEMPORARY.\"",
            ],
            imported.Problems);
    }

    [Fact]
    public async Task List_Should_ChangeNothing_When_ItComesAgain()
    {
        const string List = "accountNumber,name,kind,community\nE-1,甲,RESIDENT,和平社区\nE-2,乙,RESIDENT,和平社区\n";
        Assert.Equal(0, (await app.ImportAsync("customers", List)).Exit);
        var before = await app.CountAsync();

        var again = await app.ImportAsync("customers", List);
        var longer = await app.ImportAsync("customers", List + "E-3,丙,RESIDENT,和平社区\n");

        Assert.Contains("2 rows", again.Output, StringComparison.Ordinal);
        Assert.Contains("0 new, 2 known already, 0 bad.", again.Output, StringComparison.Ordinal);
        Assert.Contains("1 new, 2 known already, 0 bad.", longer.Output, StringComparison.Ordinal);
        Assert.Equal(before with { Customers = before.Customers + 1, Imported = before.Imported + 1 }, await app.CountAsync());
    }
}
