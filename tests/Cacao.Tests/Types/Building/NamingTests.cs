using Cacao.Types.Building;

namespace Cacao.Tests.Types.Building;

public sealed class NamingTests
{
    [Theory]
    [InlineData("FuseBlown", "FUSE_BLOWN")]
    [InlineData("BLUE", "BLUE")]
    [InlineData("X1y", "X1Y")]
    [InlineData("HTTPCode", "HTTP_CODE")]
    [InlineData("Is_Open", "IS_OPEN")]
    public void EnumValue_Should_BeUpperSnakeCase_When_Named(string name, string expected) => Assert.Equal(expected, Naming.EnumValue(name));

    [Theory]
    [InlineData("ReportFault", "reportFault")]
    [InlineData("ID", "id")]
    [InlineData("URLPart", "urlPart")]
    [InlineData("already", "already")]
    public void Member_Should_BeCamelCase_When_Named(string name, string expected) => Assert.Equal(expected, Naming.Camel(name));

    [Theory]
    [InlineData(nameof(GetTeams), "teams")]
    [InlineData(nameof(FindTeamAsync), "findTeam")]
    [InlineData(nameof(Get), "get")]
    public void Method_Should_LoseGetAndAsync_When_Named(string method, string expected)
        => Assert.Equal(expected, Naming.Member(typeof(NamingTests).GetMethod(method)!));

    [Theory]
    [InlineData(typeof(NewVisit), "NewVisitInput")]
    [InlineData(typeof(VisitInput), "VisitInput")]
    public void Input_Should_EndWithInput_When_Named(Type type, string expected) => Assert.Equal(expected, Naming.InputType(type));

    public static int GetTeams() => 1;

    public static int FindTeamAsync() => 1;

    public static int Get() => 1;

    private sealed record NewVisit;

    private sealed record VisitInput;
}
