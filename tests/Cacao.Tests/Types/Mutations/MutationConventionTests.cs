using Cacao.Tests.Types.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Types.Mutations;

public sealed class MutationConventionTests
{
    private static readonly Schema s_schema = SchemaOf.Query<Query>(builder => builder.AddMutationType<Mutation>().AddMutationConventions());

    [Theory]
    [InlineData("close", "CloseInput!", "ClosePayload!")]
    [InlineData("nothing", null, "NothingPayload!")]
    [InlineData("own", "OwnInput!", "OwnPayload!")]
    [InlineData("plain", "Int!", "Int!")]
    public void Mutation_Should_TakeInputAndGivePayload_When_ConventionApplies(string name, string? argument, string type)
    {
        var field = s_schema.MutationType!.Fields[name];
        Assert.Equal(argument, field.Arguments.Values.FirstOrDefault()?.Type.ToString());
        Assert.Equal(type, field.Type.ToString());
    }

    [Fact]
    public void Payload_Should_HoldResultAndErrors_When_ErrorsAreDeclared()
    {
        Assert.Equal(["int: Int", "errors: [CloseError!]"], s_schema.Fields("ClosePayload"));
        Assert.Equal(["TooLateError", "Bad"], ((UnionType)s_schema.Types["CloseError"]).PossibleTypes.Select(type => type.Name));
        Assert.Equal(["message: String!", "hours: Int!"], s_schema.Fields("TooLateError"));
    }

    [Fact]
    public void Input_Should_KeepDefaults_When_MadeOfParameters()
        => Assert.Equal(["id: Int!", "note: String = \"-\""], s_schema.Fields("CloseInput"));

    [Fact]
    public void Errors_Should_ShareAnInterface_When_Declared()
        => Assert.Equal(["Bad", "TooLateError"], ((InterfaceType)s_schema.Types["Error"]).PossibleTypes.Select(type => type.Name));

    public sealed record Query(int Field);

    public sealed class TooLateException(int hours) : Exception("too late")
    {
        public int Hours { get; } = hours;
    }

    [GraphQLName("Bad")]
    public sealed class BadError(ArgumentException cause)
    {
        public string Message => cause.Message;
    }

    public sealed record OwnInput(int Number);

    public sealed record OwnPayload(int Number);

    public sealed class Mutation
    {
        [Error<TooLateException>]
        [Error<BadError>]
        public int Close(int id, string? note = "-") => note is null ? 0 : id;

        public string Nothing() => "";

        public OwnPayload Own(OwnInput input) => new(input.Number);

        [UseMutationConvention(Disable = true)]
        public int Plain(int number) => number;
    }
}
