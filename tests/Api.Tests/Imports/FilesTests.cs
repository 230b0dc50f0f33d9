using System.Text;
using static Api.Tests.Imports.RepairBook;

namespace Api.Tests.Imports;

/// <summary>Files as they come out of spreadsheets, and files that are no book.</summary>
public sealed class FilesTests(BookApp app) : IClassFixture<BookApp>
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public async Task Separator_Should_BeFound(char separator)
    {
        var imported = await app.ImportAsync("repair-orders", Csv(separator, column => column.Name, Order($"X{(int)separator}", ("members", "王甲一;李乙二"))));

        Assert.Equal((0, ""), (imported.Exit, imported.Errors));
    }

    [Fact]
    public async Task Separator_Should_BeThatOfTheHeader_When_TheTextHasMoreOfAnother()
    {
        var rows = string.Concat(Enumerable.Range(0, 40).Select(i => $"Y-{i},甲,RESIDENT,和平社区,1号楼;2单元;3层;4户;后门;左手\n"));

        var imported = await app.ImportAsync("customers", "accountNumber,name,kind,community,address\n" + rows);

        Assert.Equal((0, ""), (imported.Exit, imported.Errors));
    }

    [Fact]
    public async Task Columns_Should_StandInAnyOrder_AndNamesBeWrittenLoosely()
    {
        var imported = await app.ImportAsync(
            "repair-orders", "\uFEFFReported At,SYMPTOM,Place,渠道,社区,区县,number\n2014-08-04 06:05,A-1 停电,1号楼,hotline95598,和平社区,东城区,A-1\n");

        Assert.Equal((0, ""), (imported.Exit, imported.Errors));
    }

    [Fact]
    public async Task Text_Should_KeepItsCommasQuotesAndLines()
    {
        var imported = await app.ImportAsync("repair-orders", Csv(Order("Q-1", ("symptom", "Q-1 \"啪\"的一声,\n全黑了"))));

        Assert.Equal((0, ""), (imported.Exit, imported.Errors));
        var answer = await app.ExecuteAsync("{ repairOrders(where: { symptom: { startsWith: \"Q-1\" } }) { nodes { symptom } } }");
        answer.ShouldBeJson("""{ "data": { "repairOrders": { "nodes": [{ "symptom": "Q-1 \"啪\"的一声,\n全黑了" }] } } }""");
    }

    [Fact]
    public async Task Header_Should_BeRefused_WithEveryNameThatIsWrong()
    {
        var imported = await app.ImportAsync("repair-orders", "编号,天气,symptom,故障现象,Mood\n");

        Assert.Equal(1, imported.Exit);
        Assert.Equal(
            [
                "1,天气,天气,The header '天气' is not known.",
                "1,symptom,故障现象,The column symptom is there twice.",
                "1,Mood,Mood,The header 'Mood' is not known.",
                "1,channel,,The column channel (报修渠道) is missing.",
                "1,reportedAt,,The column reportedAt (报修时间) is missing.",
            ],
            imported.Problems);
        Assert.Contains("Nothing was written.", imported.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    public async Task File_Should_BeRefused_When_ItIsEmpty(string text)
    {
        var imported = await app.ImportAsync("repair-orders", text);

        Assert.Equal(1, imported.Exit);
        Assert.Contains("The file is empty", imported.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_Should_BeDoneAtOnce_When_ItHasOnlyAHeader()
    {
        var imported = await app.ImportAsync("repair-orders", "number,channel,symptom,reportedAt\n");

        Assert.Equal((0, ""), (imported.Exit, imported.Errors));
        Assert.Contains("0 rows", imported.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("all-or-nothing")]
    [InlineData("good-rows")]
    public async Task Row_Should_EndTheReading_When_ItIsHuge(string mode)
    {
        var before = await app.CountAsync();
        var text = Csv(Order("U-1")) + "U-2,APP,\"" + new string('长', 2_000_000);

        var imported = await app.ImportAsync("repair-orders", text, "--mode", mode);

        Assert.Equal(1, imported.Exit);
        Assert.Equal(["3,,,The row is longer than 1 MB: is a closing quote missing? The file was not read beyond it."], imported.Problems);
        Assert.Equal(before, await app.CountAsync());
    }

    [Fact]
    public async Task Book_Should_BeRead_When_ItsEncodingIsNamed()
    {
        var text = Csv(',', column => column.Chinese[0], Order("K-1", ("channel", "微信"), ("cause", "其他")));
        var content = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text);

        var unnamed = await app.ImportAsync("repair-orders", content);
        var named = await app.ImportAsync("repair-orders", content, "--encoding", "gb18030");

        Assert.Equal(1, unnamed.Exit);
        Assert.Contains("--encoding gb18030", unnamed.Errors, StringComparison.Ordinal);
        Assert.Equal((0, ""), (named.Exit, named.Errors));
        var answer = await app.ExecuteAsync("{ repairOrders(where: { symptom: { startsWith: \"K-1\" } }) { nodes { symptom crew { name } } } }");
        answer.ShouldBeJson(
            """{ "data": { "repairOrders": { "nodes": [{ "symptom": "K-1 全家停电", "crew": [{ "name": "王甲一" }, { "name": "李乙二" }] }] } } }""");
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(5000, false)]
    public async Task File_Should_BeRefused_When_ItIsNotInTheEncodingThatIsNamed(int rows, bool withMark)
    {
        // Read as GB18030 these names are other names, not errors.
        var before = await app.CountAsync();
        var text = "accountNumber,name,kind,community\n"
            + string.Concat(Enumerable.Range(0, rows).Select(i => $"E-{i},王五,RESIDENT,和平社区\n"));
        byte[] content = [.. withMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)];

        var imported = await app.ImportAsync("customers", content, "--encoding", "gb18030", "--mode", "good-rows");

        Assert.Equal(1, imported.Exit);
        Assert.Equal(["1,,,\"The file is UTF-8, not gb18030: leave --encoding out.\""], imported.Problems);
        Assert.Equal(before, await app.CountAsync());
    }

    [Fact]
    public async Task Row_Should_BeRefused_When_ItIsNoText()
    {
        byte[] broken = [.. Encoding.UTF8.GetBytes("number,channel,symptom,reportedAt,community,place\nZ-1,APP,停电,2014-08-04 06:05,和平社区,1号楼\nZ-2,APP,"), 0xCD, 0xA3, 0xB5, .. Encoding.UTF8.GetBytes(",2014-08-04 06:05,和平社区,1号楼\n")];

        var imported = await app.ImportAsync("repair-orders", broken);

        var problem = Assert.Single(imported.Problems);
        Assert.StartsWith("3,symptom,", problem, StringComparison.Ordinal);
        Assert.EndsWith("This is not text in this encoding: is it --encoding gb18030?", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Utf16_Should_BeRead_When_ItSaysSo()
    {
        byte[] content = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Csv(Order("M-1")))];

        Assert.Equal((0, ""), ((await app.ImportAsync("repair-orders", content)).Exit, ""));
    }
}
