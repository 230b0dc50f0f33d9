using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Assistance.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ArchivedBy : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ArchivedBy",
                schema: "assistance",
                table: "CareRecipients",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true,
                collation: "Latin1_General_100_CI_AS_KS_WS_SC");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ArchivedBy",
                schema: "assistance",
                table: "CareRecipients");
        }
    }
}
