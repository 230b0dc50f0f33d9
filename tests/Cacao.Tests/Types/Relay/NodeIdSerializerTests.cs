using Cacao.Types.Relay;

namespace Cacao.Tests.Types.Relay;

public sealed class NodeIdSerializerTests
{
    private static readonly Guid s_guid = new("00000000-0000-4000-8000-000000000001");

    [Fact]
    public void Format_Should_EncodeNameAndKey_When_KeyIsANumber() => Assert.Equal("VGVhbToy", NodeIdSerializer.Format("Team", 2));

    [Fact]
    public void Format_Should_EncodeText_When_KeyIsChinese() => Assert.Equal("UGFydDrnlLXnvIY=", NodeIdSerializer.Format("Part", "电缆"));

    [Fact]
    public void Format_Should_EncodeItsBytes_When_KeyIsAGuid()
        => Assert.Equal("Q3VzdG9tZXI6AAAAAAAAAECAAAAAAAAAAQ==", NodeIdSerializer.Format("Customer", s_guid));

    [Theory]
    [InlineData("Q3VzdG9tZXI6AAAAAAAAAECAAAAAAAAAAQ==")]
    [InlineData("Q3VzdG9tZXI6AAAAAAAAAECAAAAAAAAAAQ")]
    [InlineData("Q3VzdG9tZXI6MDAwMDAwMDAwMDAwNDAwMDgwMDAwMDAwMDAwMDAwMDE=")]
    public void Parse_Should_FindTheGuid_When_FormIsAccepted(string id)
        => Assert.Equal(s_guid, NodeIdSerializer.Parse(id, typeof(Guid), "Customer"));

    [Fact]
    public void Parse_Should_FindTheKey_When_FormIsTheOlderOne()
        => Assert.Equal(2, NodeIdSerializer.Parse(Convert.ToBase64String("Team\ni2"u8), typeof(int), "Team"));

    [Theory]
    [InlineData("not-base64!")]
    [InlineData("VGVhbQ==")]
    [InlineData("VGVhbTphYmM=")]
    [InlineData("")]
    public void Parse_Should_Refuse_When_IdIsMalformed(string id)
        => Assert.Throws<GraphQLException>(() => NodeIdSerializer.Parse(id, typeof(int), null));

    [Fact]
    public void Parse_Should_NameBothTypes_When_IdIsOfAnother()
    {
        var refusal = Assert.Throws<GraphQLException>(() => NodeIdSerializer.Parse("VGVhbToy", typeof(int), "Visit"));
        Assert.Contains("`Team`", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("`Visit`", refusal.Message, StringComparison.Ordinal);
    }
}
