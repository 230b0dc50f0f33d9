using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Events.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class TasksOfCommunity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_SupplyTasks_CommunityId",
                schema: "events",
                table: "SupplyTasks",
                column: "CommunityId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SupplyTasks_CommunityId",
                schema: "events",
                table: "SupplyTasks");
        }
    }
}
