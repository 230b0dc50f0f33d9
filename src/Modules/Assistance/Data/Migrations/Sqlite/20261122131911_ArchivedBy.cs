using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Assistance.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ArchivedBy : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ArchivedBy",
                table: "assistance_CareRecipients",
                type: "TEXT",
                maxLength: 200,
                nullable: true,
                collation: "NOCASE");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ArchivedBy",
                table: "assistance_CareRecipients");
        }
    }
}
